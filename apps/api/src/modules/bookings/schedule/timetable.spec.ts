import pg from 'pg';
import { inDays } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { newId } from '../../../platform/database/ids.js';

interface Answer {
  timetable: { totalItems: number; rows: Array<{ asset: { name: string; owner: { name: string } }; open: Array<{ start: string }>; bookings: Array<{ id: string }>; closures: Array<{ reason: string }> }> };
}

const PARTS = 'asset { name owner { name } } open { start } closures { reason } bookings { id }';
const TIMETABLE = `query($from: Date!, $days: Int, $skip: Int) { timetable(from: $from, days: $days, skip: $skip) { totalItems rows { ${PARTS} } } }`;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const ask = (variables: object): Promise<Answer> => world.ours.member.call.get<Answer>(TIMETABLE, variables);

/** A row as the service would write it, at any time. */
async function booking(start: string, end: string, status = 'CONFIRMED'): Promise<string> {
  const { id, mill, labea, member } = world.ours;
  const bookingId = newId();
  await world.sql(
    `insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status, cancelled_at)
     values ($1, $2, $3, $4, $5, 'Spelt', $6, $7, '', '', 'Europe/Madrid', $8, case when $8 = 'CANCELLED' then now() end)`,
    [id, bookingId, mill, labea, member.memberId, start, end, status],
  );
  await world.sql('insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks) values ($1, $2, $3, $4, $5, $6, $7)', [
    id, bookingId, mill, 'EXCLUSIVE', start, end, status === 'CONFIRMED',
  ]);
  return bookingId;
}

it("shows what has a moment in the days of the asset's own zone, whichever fields are asked for", async () => {
  // Summer time begins on 28 March 2027: the day has 23 hours, from 23:00Z to 22:00Z.
  await booking('2027-03-27T20:00:00Z', '2027-03-27T23:00:00Z');
  const across = await booking('2027-03-27T23:00:00Z', '2027-03-27T23:30:00Z');
  const last = await booking('2027-03-28T21:59:00Z', '2027-03-28T22:30:00Z');
  await booking('2027-03-28T22:30:00Z', '2027-03-28T23:00:00Z');
  await booking('2027-03-28T10:00:00Z', '2027-03-28T11:00:00Z', 'CANCELLED');
  const { timetable } = await ask({ from: '2027-03-28', days: 1 });
  expect(timetable.rows[0]!.bookings).toEqual([{ id: across }, { id: last }]);
});

it('counts all assets on a page that has none', async () => {
  await expect(ask({ from: '2027-03-28', skip: 5 })).resolves.toEqual({ timetable: { totalItems: 1, rows: [] } });
});

it('opens as the weekly hours say, and brings owners along', async () => {
  const monday = '2027-04-05';
  await world.sql(`insert into opening_hours (federation_id, id, asset_id, weekday, opens_minute, closes_minute) values ($1, $2, $3, 1, 480, 720)`, [world.ours.id, newId(), world.ours.mill]);
  const { timetable } = await ask({ from: monday });
  expect(timetable.rows[0]).toMatchObject({ asset: { owner: { name: 'Ibaia Errota' } }, open: [{ start: '2027-04-05T06:00:00Z' }] });
});

it('costs as many statements for many assets as for one', async () => {
  const count = async (): Promise<number> => {
    const original = pg.Client.prototype.query;
    let statements = 0;
    pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]): unknown {
      statements++;
      return (original as (...all: unknown[]) => unknown).apply(this, given);
    } as typeof original;
    try {
      await ask({ from: inDays(3, 0).toISOString().slice(0, 10) });
      return statements;
    } finally {
      pg.Client.prototype.query = original;
    }
  };
  const one = await count();
  for (let n = 0; n < 5; n++) {
    await world.sql(`insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone) values ($1, $2, $3, $4, $4, 'HALL', 'America/Sao_Paulo')`, [world.ours.id, newId(), world.ours.labea, `hall ${n}`]);
  }
  // BEGIN with the tenant, four statements, COMMIT.
  expect([one, await count()]).toEqual([6, 6]);
});
