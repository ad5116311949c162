import fc from 'fast-check';
import { BookingMoves } from '../../../apps/api/src/modules/bookings/index.js';
import { Db } from '../../../apps/api/src/platform/database/db.js';
import type { World } from '../../support/world.js';
import type { CalendarModel, ModelBooking, ModelStatus, Outcome } from './calendar-model.js';
import { told, type Command, type Real } from './real.js';

const OUT = 'mutation($id: ID!) { checkOutBooking(input: { bookingId: $id }) { __typename } }';
const BACK = 'mutation($id: ID!) { returnBooking(input: { bookingId: $id, condition: { rating: GOOD } }) { __typename } }';
const NO_SHOW = 'mutation($id: ID!) { markNoShow(input: { id: $id }) { __typename } }';

type Use = 'checkOut' | 'giveBack' | 'settle' | 'markNoShow';
/** The one state that each leads from, and where to. */
const WAYS: Record<Use, readonly [ModelStatus, ModelStatus]> = {
  checkOut: ['CONFIRMED', 'CHECKED_OUT'], giveBack: ['CHECKED_OUT', 'RETURNED'], settle: ['RETURNED', 'SETTLED'], markNoShow: ['CONFIRMED', 'NO_SHOW'],
};

/** Uses one of the bookings there are; mostly one that can be used so, else few would ever come back. */
class UseOne implements Command {
  constructor(
    private readonly use: Use,
    private readonly which: number,
    private readonly any: boolean,
  ) {}

  check = (model: Readonly<CalendarModel>): boolean => model.bookings.size > 0;

  async run(model: CalendarModel, { world }: Real): Promise<void> {
    const [from, to] = WAYS[this.use];
    const all = [...model.bookings];
    const fitting = all.filter(([, { status }]) => status === from);
    const choice = this.any || !fitting.length ? all : fitting;
    const [id, booking] = choice[this.which % choice.length]!;
    const expected: Outcome = booking.status === from ? 'done' : 'CONFLICT';
    if (expected === 'done' && from === 'CONFIRMED') await letBegin(world, id);
    const outcome = await this.ask(world, id);
    if (outcome !== expected) throw new Error(`${this.toString()} (${booking.asset}, ${booking.status}) was ${outcome}, not ${expected}`);
    if (outcome === 'done') become(booking, to);
  }

  private async ask(world: World, id: string): Promise<Outcome> {
    const { member, steward } = world.ours;
    if (this.use === 'settle') return settle(world, id);
    const [caller, text] = this.use === 'checkOut' ? [member, OUT] : this.use === 'giveBack' ? [member, BACK] : [steward, NO_SHOW];
    return (await told(caller.call, text, { id })).outcome;
  }

  toString = (): string => `${this.use} #${this.which}`;
}

function become(booking: ModelBooking, to: ModelStatus): void {
  booking.status = to;
  if (to === 'RETURNED') booking.back = true;
}

/** What the booking says of its time has begun; what it takes of the calendar stays where the model has it. */
async function letBegin(world: World, id: string): Promise<void> {
  await world.sql(`update booking set starts_at = now() - interval '10 minutes', ends_at = now() + interval '2 hours' where id = $1`, [id]);
}

/** As the job that follows a closed statement does. */
async function settle({ app, ours }: World, id: string): Promise<Outcome> {
  const doer = { federationId: ours.id, memberId: ours.steward.memberId, onBehalfOfId: null, cooperativeId: null };
  const moved = await app.get(Db).tx(ours.id, () => app.get(BookingMoves).move(doer, id, ['RETURNED'], 'SETTLED', 'booking.settle'));
  return moved ? 'done' : 'CONFLICT';
}

/** Taking out, giving back, settling and staying away. @param most the highest number by which a booking is chosen */
export function usesOf(most: number): Array<fc.Arbitrary<Command>> {
  const one = (...uses: Use[]): fc.Arbitrary<Command> => fc.tuple(fc.constantFrom(...uses), fc.nat(most), fc.constantFrom(false, false, true)).map((parts) => new UseOne(...parts));
  return [one('checkOut', 'markNoShow'), one('checkOut', 'giveBack'), one('giveBack', 'settle')];
}
