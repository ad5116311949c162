import fc from 'fast-check';
import { BOOK, CANCEL } from '../../support/booking-calls.js';
import { placed } from '../../support/booking-states.js';
import type { CalendarModel, ModelBooking, ModelStatus, Outcome } from './calendar-model.js';
import { at, told, type Command, type Real } from './real.js';
import { usesOf } from './use-commands.js';

const HOURS = 10;
const LONGEST = 4;

const HOLD = BOOK.replace('bookAsset(', 'bookAsset: holdAsset(');
const one = (mutation: string, more = ''): string => `mutation($id: ID!) { ${mutation}(input: { id: $id ${more} }) { __typename } }`;
const STEPS = { confirmHold: one('confirmHold'), approveBooking: one('approveBooking'), declineBooking: one('declineBooking', 'reason: "No"'), undoDecision: one('undoDecision') } as const;
const MOVE = 'mutation($input: MoveBookingInput!) { moveBooking(input: $input) { __typename } }';
const CLOSE = 'mutation($input: AddClosureInput!) { addClosure(input: $input) { __typename } }';

interface Wanted {
  asset: string;
  start: number;
  hours: number;
  quantity: number;
}

type Door = 'web' | 'token' | 'hold' | 'request';
const STATUS: Record<Door, ModelStatus> = { web: 'CONFIRMED', token: 'CONFIRMED', hold: 'HELD', request: 'REQUESTED' };

/** Takes a time through one of the doors. */
class Take implements Command {
  constructor(
    private readonly door: Door,
    private readonly wanted: Wanted,
  ) {}

  check = (): boolean => true;

  async run(model: CalendarModel, real: Real): Promise<void> {
    const { asset, start, hours, quantity } = this.wanted;
    const booking: ModelBooking = { asset, start, end: start + hours, quantity, status: STATUS[this.door], approved: false, declined: false, back: false };
    const expected = model.couldStand(booking);
    const { outcome, id } = await this.ask(real);
    if (outcome !== expected) throw new Error(`${this.toString()} was ${outcome}, not ${expected}`);
    if (id) model.bookings.set(id, booking);
  }

  private async ask(real: Real): Promise<{ outcome: Outcome; id?: string }> {
    const { asset, start, hours, quantity } = this.wanted;
    const assetId = real.ids.get(asset)!;
    if (this.door === 'request') {
      const id = await placed(real.world, { assetId, start: at(real, start), hours, quantity }).catch((error: Error) => (/^The time is/.test(error.message) ? undefined : Promise.reject(error)));
      return id ? { outcome: 'done', id } : { outcome: 'clash' };
    }
    const caller = this.door === 'token' ? real.program : real.world.ours.member.call;
    return told(caller, this.door === 'hold' ? HOLD : BOOK, { input: { assetId, start: at(real, start), end: at(real, start + hours), quantity, purpose: this.door } });
  }

  toString = (): string => `${this.door} ${this.wanted.quantity} × ${this.wanted.asset} ${this.wanted.start}–${this.wanted.start + this.wanted.hours}`;
}

type Step = keyof typeof STEPS | 'cancelBooking';

/** Moves one of the bookings there are. */
class Move implements Command {
  constructor(
    private readonly step: Step,
    private readonly which: number,
  ) {}

  check = (model: Readonly<CalendarModel>): boolean => model.bookings.size > 0;

  async run(model: CalendarModel, real: Real): Promise<void> {
    const [id, booking] = [...model.bookings][this.which % model.bookings.size]!;
    const expected = this.expected(model, booking);
    const { member, steward } = real.world.ours;
    const caller = this.step === 'confirmHold' || this.step === 'cancelBooking' ? member.call : steward.call;
    const { outcome } = this.step === 'cancelBooking' ? await told(caller, CANCEL, { input: { id } }) : await told(caller, STEPS[this.step], { id });
    if (outcome !== expected) throw new Error(`${this.toString()} (${booking.asset}, ${booking.status}) was ${outcome}, not ${expected}`);
  }

  private expected(model: CalendarModel, booking: ModelBooking): Outcome {
    const { status } = booking;
    switch (this.step) {
      case 'confirmHold':
        return status === 'HELD' ? model.move(booking, 'CONFIRMED') : 'CONFLICT';
      case 'approveBooking':
        return status === 'REQUESTED' ? done(model.move(booking, 'CONFIRMED'), () => (booking.approved = true)) : 'CONFLICT';
      case 'declineBooking':
        return status === 'REQUESTED' ? done(model.move(booking, 'DECLINED'), () => (booking.declined = true)) : 'CONFLICT';
      case 'undoDecision':
        return (status === 'CONFIRMED' && booking.approved) || (status === 'DECLINED' && booking.declined) ? model.move(booking, 'REQUESTED') : 'CONFLICT';
      case 'cancelBooking':
        return status === 'HELD' || status === 'REQUESTED' || status === 'CONFIRMED' ? model.move(booking, 'CANCELLED') : 'CONFLICT';
    }
  }

  toString = (): string => `${this.step} #${this.which}`;
}

/** Extends, shortens or moves one of the bookings that stand. */
class Shift implements Command {
  constructor(
    private readonly which: number,
    private readonly start: number,
    private readonly hours: number,
  ) {}

  check = (model: Readonly<CalendarModel>): boolean => standing(model).length > 0;

  async run(model: CalendarModel, { world, ...real }: Real): Promise<void> {
    const all = standing(model);
    const [id, booking] = all[this.which % all.length]!;
    const [start, end] = [this.start, this.start + this.hours];
    const was = `${booking.start}–${booking.end}`;
    const expected = model.shift(booking, start, end);
    const { call } = world.ours.member;
    const { booking: now } = await call.get<{ booking: { version: number } }>('query($id: ID!) { booking(id: $id) { version } }', { id });
    const { outcome } = await told(call, MOVE, { input: { id, expectedVersion: now.version, start: at(real, start), end: at(real, end) } });
    if (outcome !== expected) throw new Error(`${this.toString()} (${booking.asset} ${was}, ${booking.status}) was ${outcome}, not ${expected}`);
  }

  toString = (): string => `shift #${this.which} to ${this.start}–${this.start + this.hours}`;
}

function standing(model: Readonly<CalendarModel>): Array<[string, ModelBooking]> {
  return [...model.bookings].filter(([, { status }]) => status === 'HELD' || status === 'REQUESTED' || status === 'CONFIRMED');
}

function done(outcome: Outcome, note: () => void): Outcome {
  if (outcome === 'done') note();
  return outcome;
}

/** Closes an asset, whatever stands there. */
class Close implements Command {
  constructor(private readonly wanted: Wanted) {}

  check = (): boolean => true;

  async run(model: CalendarModel, real: Real): Promise<void> {
    const { asset, start, hours } = this.wanted;
    const input = { assetId: real.ids.get(asset)!, start: at(real, start), end: at(real, start + hours), reason: 'Repair', acceptHits: true };
    await told(real.world.ours.steward.call, CLOSE, { input });
    model.closures.push({ asset, start, end: start + hours });
  }

  toString = (): string => `close ${this.wanted.asset} ${this.wanted.start}–${this.wanted.start + this.wanted.hours}`;
}

/** Sequences of commands over the assets and as many of each as there are. */
export function commandsFor(most: ReadonlyMap<string, number>): fc.Arbitrary<Iterable<Command>> {
  const wanted = fc.constantFrom(...most.keys()).chain((asset) =>
    fc.record({ asset: fc.constant(asset), start: fc.nat(HOURS), hours: fc.integer({ min: 1, max: LONGEST }), quantity: fc.integer({ min: 1, max: most.get(asset)! }) }),
  );
  const take = fc.tuple(fc.constantFrom<Door>('web', 'token', 'hold', 'request', 'request'), wanted).map(([door, wish]) => new Take(door, wish));
  const move = fc.tuple(fc.constantFrom<Step>('confirmHold', 'approveBooking', 'declineBooking', 'undoDecision', 'cancelBooking'), fc.nat(30)).map(([step, which]) => new Move(step, which));
  const close = wanted.map((wish) => new Close(wish));
  const shift = fc.tuple(fc.nat(30), fc.nat(HOURS), fc.integer({ min: 1, max: LONGEST })).map((parts) => new Shift(...parts));
  return fc.commands([take, take, take, move, move, move, shift, shift, close, ...usesOf(30)], { maxCommands: 30 });
}
