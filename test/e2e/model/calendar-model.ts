/** States that the model knows; the first two block where the asset says so, the next four always. */
export type ModelStatus = 'HELD' | 'REQUESTED' | 'CONFIRMED' | 'CHECKED_OUT' | 'RETURNED' | 'SETTLED' | 'CANCELLED' | 'DECLINED' | 'NO_SHOW';

/** One thing of which there are so many. */
export interface Leaf {
  readonly quantity: number;
}

/** What can be booked: one leaf, or several at once. */
export interface Bookable {
  /** Leaf by name, and how many of it one booking takes; null: as many as the booking says. */
  readonly leaves: ReadonlyMap<string, number | null>;
  /** Hours that are blocked before and after. */
  readonly setup: number;
  readonly turnaround: number;
  /** Whether a request or hold keeps others away. */
  readonly requestsBlock: boolean;
}

/** A booking, hours counted from the first of the grid. */
export interface ModelBooking {
  readonly asset: string;
  start: number;
  end: number;
  readonly quantity: number;
  status: ModelStatus;
  approved: boolean;
  declined: boolean;
  /** Whether it was given back, before its time in the grid: only its first minute is still taken. */
  back: boolean;
}

const STANDING: ReadonlySet<ModelStatus> = new Set(['CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED'] as const);

export type Outcome = 'done' | 'clash' | 'CONFLICT';

/** What the calendar must do, said as plainly as possible: everything is counted again, hour by hour, every time. */
export class CalendarModel {
  readonly bookings = new Map<string, ModelBooking>();
  readonly closures: Array<{ asset: string; start: number; end: number }> = [];

  constructor(
    readonly leaves: ReadonlyMap<string, Leaf>,
    readonly assets: ReadonlyMap<string, Bookable>,
  ) {}

  /** Whether a booking blocks what it takes. */
  blocks({ status, asset }: ModelBooking): boolean {
    if (STANDING.has(status)) return true;
    return (status === 'HELD' || status === 'REQUESTED') && this.assets.get(asset)!.requestsBlock;
  }

  /** How many of a leaf are taken in one hour. */
  use(leaf: string, hour: number, except?: ModelBooking): number {
    let used = 0;
    for (const booking of this.bookings.values()) {
      if (booking === except || !this.blocks(booking)) continue;
      const { leaves, setup, turnaround } = this.assets.get(booking.asset)!;
      const taken = leaves.get(leaf);
      const from = booking.start - setup;
      const until = booking.back ? from + 1 : booking.end + turnaround;
      if (taken !== undefined && from <= hour && hour < until) used += taken ?? booking.quantity;
    }
    return used;
  }

  /** Why a booking cannot stand as it is, or 'done'. @param closedMatters whether a closure in an hour of it counts */
  couldStand(booking: ModelBooking, closedMatters: (hour: number) => boolean = () => true): Outcome {
    const { leaves, setup, turnaround } = this.assets.get(booking.asset)!;
    for (let hour = booking.start; hour < booking.end; hour++) if (closedMatters(hour) && this.isClosed(booking.asset, hour)) return 'clash';
    if (!this.blocks(booking)) return 'done';
    for (const [leaf, taken] of leaves) {
      for (let hour = booking.start - setup; hour < booking.end + turnaround; hour++) {
        if (this.use(leaf, hour, booking) + (taken ?? booking.quantity) > this.leaves.get(leaf)!.quantity) return 'clash';
      }
    }
    return 'done';
  }

  /** Gives a booking another time when it can be had; what it had already, a closure does not take away. */
  shift(booking: ModelBooking, start: number, end: number): Outcome {
    const before = { start: booking.start, end: booking.end };
    Object.assign(booking, { start, end });
    const outcome = this.couldStand(booking, (hour) => hour < before.start || hour >= before.end);
    if (outcome !== 'done') Object.assign(booking, before);
    return outcome;
  }

  private isClosed(asset: string, hour: number): boolean {
    return this.closures.some((closure) => this.closes(closure.asset, asset) && closure.start <= hour && hour < closure.end);
  }

  /** A closed leaf closes every whole that has it; a closed whole closes its parts, but for pools, of which other pieces stay. */
  private closes(closed: string, asset: string): boolean {
    const shared = [...this.assets.get(asset)!.leaves.keys()].filter((leaf) => this.assets.get(closed)!.leaves.has(leaf));
    return closed === asset || shared.some((leaf) => leaf === closed || this.leaves.get(leaf)!.quantity === 1);
  }

  /** Moves a booking when its time can be had in the new state; else it stays as it was. */
  move(booking: ModelBooking, to: ModelStatus): Outcome {
    const before = booking.status;
    booking.status = to;
    const outcome = to === 'CANCELLED' || to === 'DECLINED' ? 'done' : this.couldStand(booking);
    if (outcome !== 'done') booking.status = before;
    return outcome;
  }
}
