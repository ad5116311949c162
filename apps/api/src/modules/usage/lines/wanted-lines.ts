import type { UsageMeasure, UsagePhase } from './usage-line.model.js';

const MINUTE = 60_000;

/** A line of the estimate that a booking was made with; see libs/booking-rules. */
export interface EstimatedPrice {
  readonly of: 'HOUR' | 'USE' | 'UNIT';
  /** Which meter unit, for UNIT: kg, km. */
  readonly unit: string | null;
  /** Smallest units of the currency: of one unit for UNIT. */
  readonly rate: string;
  readonly currency: string;
  /** Null for what only a meter tells. */
  readonly amount: string | null;
}

/** What a meter went forward during a booking. */
export interface Metered {
  readonly meterId: string;
  readonly unit: Exclude<UsageMeasure, 'TIME' | 'PRICE'>;
  readonly scale: number;
  readonly fromId: string;
  readonly toId: string;
  /** 10^-scale units. */
  readonly quantity: string;
}

/** A booking with all that says what it used; instants are epoch milliseconds. */
export interface UsedBooking {
  readonly status: string;
  readonly quantity: number;
  readonly start: number;
  readonly end: number;
  readonly checkedOut: number | null;
  readonly returned: number | null;
  /** When it was used as paper tells; both or none. */
  readonly paperFrom: number | null;
  readonly paperUntil: number | null;
  readonly prices: readonly EstimatedPrice[];
  readonly metered: readonly Metered[];
}

/** A usage line as it should stand. */
export interface WantedLine {
  readonly phase: UsagePhase;
  readonly measure: UsageMeasure;
  readonly quantity: bigint;
  readonly scale: number;
  readonly currency: string | null;
  readonly metered: Metered | null;
  readonly start: number;
  readonly end: number;
}

const STANDING = ['CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED', 'NO_SHOW'];
const USED = ['RETURNED', 'SETTLED'];

/**
 * The usage lines of a booking. Planned: its minutes (times how many were booked) and its estimated price. Actual, once it
 * is returned, paper tells of it or a meter was read for it: the minutes between check-out and return, or else those that
 * paper tells of, what the meters went forward, and the price: what was fixed when it was booked, with the metered units at the rate of that time.
 */
export function wantedLines(booking: UsedBooking): WantedLine[] {
  if (!STANDING.includes(booking.status)) return [];
  const { start, end, metered } = booking;
  const used = USED.includes(booking.status) || booking.paperFrom !== null;
  const [from, until] = used ? [booking.checkedOut ?? booking.paperFrom ?? start, booking.returned ?? booking.paperUntil ?? end] : [start, end];
  const planned = [line('PLANNED', 'TIME', minutes(booking, start, end), start, end), ...priceLines('PLANNED', booking, [], start, end)];
  if (!used && metered.length === 0) return planned;
  return [
    ...planned,
    ...(used ? [line('ACTUAL', 'TIME', minutes(booking, from, until), from, until)] : []),
    ...metered.map((meter) => ({ ...line('ACTUAL', meter.unit, BigInt(meter.quantity), from, until), scale: meter.scale, metered: meter })),
    ...priceLines('ACTUAL', booking, metered, from, until),
  ];
}

function line(phase: UsagePhase, measure: UsageMeasure, quantity: bigint, start: number, end: number): WantedLine {
  return { phase, measure, quantity, scale: 0, currency: null, metered: null, start, end: Math.max(start, end) };
}

/** Begun minutes count whole. */
function minutes({ quantity }: UsedBooking, start: number, end: number): bigint {
  return BigInt(Math.ceil(Math.max(0, end - start) / MINUTE) * quantity);
}

function priceLines(phase: UsagePhase, { prices }: UsedBooking, metered: readonly Metered[], start: number, end: number): WantedLine[] {
  return [...new Set(prices.map(({ currency }) => currency))].sort().map((currency) => {
    const amounts = prices.filter((price) => price.currency === currency).map((price) => (price.amount === null ? meteredAmount(price, metered) : BigInt(price.amount)));
    return { ...line(phase, 'PRICE', amounts.reduce((sum, amount) => sum + amount, 0n), start, end), currency };
  });
}

/** Rounded half up to the smallest unit, once for each meter. */
function meteredAmount({ unit, rate }: EstimatedPrice, metered: readonly Metered[]): bigint {
  return metered
    .filter((meter) => meter.unit === unit?.toUpperCase())
    .reduce((sum, { quantity, scale }) => {
      const finest = 10n ** BigInt(scale);
      return sum + (BigInt(quantity) * BigInt(rate) * 2n + finest) / (2n * finest);
    }, 0n);
}
