import { inDays } from '../../../../../../test/support/booking-calls.js';
import { placed } from '../../../../../../test/support/booking-states.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { BookingStatus } from '../booking.model.js';

const STATES = Object.keys(BookingStatus) as BookingStatus[];

/** The states that a booking may go to from each; every other move is refused by the database. */
const LEGAL: Record<BookingStatus, readonly BookingStatus[]> = {
  HELD: ['REQUESTED', 'CONFIRMED', 'CANCELLED', 'EXPIRED'],
  REQUESTED: ['CONFIRMED', 'DECLINED', 'CANCELLED', 'EXPIRED'],
  CONFIRMED: ['REQUESTED', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW'],
  CHECKED_OUT: ['RETURNED'],
  RETURNED: ['SETTLED'],
  SETTLED: [],
  CANCELLED: [],
  DECLINED: ['REQUESTED'],
  EXPIRED: [],
  NO_SHOW: ['SETTLED'],
};

/** What a steward may do over HTTP in which states. The decisions that `undoDecision` needs were made when the table came by REQUESTED. */
const MUTATIONS: Record<string, { input: (id: string) => object; in: readonly BookingStatus[] }> = {
  confirmHold: { input: (id) => ({ id }), in: ['HELD'] },
  approveBooking: { input: (id) => ({ id }), in: ['REQUESTED'] },
  declineBooking: { input: (id) => ({ id, reason: 'No' }), in: ['REQUESTED'] },
  undoDecision: { input: (id) => ({ id }), in: ['CONFIRMED', 'DECLINED'] },
  cancelBooking: { input: (id) => ({ id }), in: ['HELD', 'REQUESTED', 'CONFIRMED'] },
};

let world: World;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  id = await placed(world, { assetId: world.ours.mill, start: inDays(2, 8) });
  // Everything at once: of the holder's cooperative, and keeper of the mill.
  for (const [cooperativeId, role] of [[world.ours.labea, 'COORDINATOR'], [null, 'STEWARD']]) {
    await world.sql(`insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date) values ($1, gen_random_uuid(), $2, $3, $4, '2020-01-01')`, [
      world.ours.id, world.ours.coordinator.memberId, cooperativeId, role,
    ]);
  }
});
afterAll(() => world.stop());

async function putIn(state: BookingStatus): Promise<void> {
  await world.sql('alter table booking disable trigger move');
  await world.sql(
    `update booking set status = $2, held_until = case when $2 = 'HELD' then now() + interval '5 minutes' end, cancelled_at = case when $2 = 'CANCELLED' then now() end where id = $1`,
    [id, state],
  );
  await world.sql('alter table booking enable trigger move');
}

describe.each(STATES)('a booking that is %s', (from) => {
  it('goes only where it may, and blocks its time only where it should', async () => {
    for (const to of STATES.filter((state) => state !== from)) {
      await putIn(from);
      const moved = await world
        .sql<{ status: string }>(`update booking set status = $2, cancelled_at = case when $2 = 'CANCELLED' then now() end, held_until = case when $2 = 'HELD' then now() end where id = $1 returning status`, [id, to])
        .then(() => true, (error: { constraint?: string }) => (error.constraint === 'booking_move' ? false : Promise.reject(error as Error)));
      expect([from, to, moved]).toEqual([from, to, LEGAL[from].includes(to)]);
      const [row] = await world.sql<{ blocks: boolean; status: BookingStatus }>('select l.blocks, b.status from allocation l join booking b on b.id = l.booking_id where b.id = $1', [id]);
      expect([row!.status, row!.blocks]).toEqual([row!.status, !['CANCELLED', 'DECLINED', 'EXPIRED', 'NO_SHOW'].includes(row!.status)]);
    }
  });

  it('is moved over HTTP only by what is meant for its state', async () => {
    for (const [mutation, { input, in: states }] of Object.entries(MUTATIONS)) {
      await putIn(from);
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const { errors } = await world.ours.coordinator.call.ask(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input: input(id) });
      expect([from, mutation, errors.map(({ extensions }) => extensions.code)]).toEqual([from, mutation, states.includes(from) ? [] : ['CONFLICT']]);
    }
  });
});
