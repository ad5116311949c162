import type { Answer } from '../support/caller.js';
import { documentsWithId, schemaOf } from '../support/every-document.js';
import { ASSETS, fillCalendar } from '../support/full-week.js';
import { startWorld, type World } from '../support/world.js';

/** With this many, the estimates of PostgreSQL are at their worst. */
const BOOKINGS_OF_EACH = 9;
/** Of a page, so that all fields of each can be asked for. */
const ROWS = 30;
const TODAY = new Date().toISOString().slice(0, 10);
const SAMPLES = { String: '"a"', Int: '0', Float: '1.0', Boolean: 'true', Date: `"${TODAY}"`, DateTime: `"${TODAY}T08:00:00Z"`, LocalTime: '"08:00"' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const table of ['asset', 'booking', 'allocation']) await world.sql(`alter table ${table} set (autovacuum_enabled = false)`);
  await fillCalendar(world, BOOKINGS_OF_EACH);
}, 60_000);
afterAll(() => world.stop());

const isTooSlow = ({ errors }: Answer<unknown>): boolean => errors?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE') ?? false;

/** Bookings that came in a moment ago, as from a file: PostgreSQL takes its tables for a row or two yet. */
describe('before PostgreSQL has counted its rows', () => {
  it('the week of sixty things is answered, which took twelve seconds when tables were gone through for each row of another', async () => {
    const answer = await world.ours.coordinator.call.ask<{ timetable: { rows: Array<{ bookings: unknown[] }> } }>(
      `query($from: Date!) { timetable(from: $from, days: 7, take: ${ASSETS}) { rows { asset { id } bookings { id start end mayCancel cooperative { id name } } } } }`,
      { from: TODAY },
    );
    expect(isTooSlow(answer)).toBe(false);
    expect(answer.data!.timetable.rows.flatMap(({ bookings }) => bookings).length).toBeGreaterThan(ASSETS * (BOOKINGS_OF_EACH - 2));
  });

  it('every other read is answered too', async () => {
    const tooSlow: string[] = [];
    let answered = 0;
    for (const text of documentsWithId(await schemaOf(world.ours.steward.call), 'query', SAMPLES).flatMap(({ texts }) => texts)) {
      const answer = await world.ours.steward.call.ask(text.replace(/take: \d+/, `take: ${ROWS}`).replace('days: 0', 'days: 7'), { id: world.ours.mill });
      if (answer.data) answered++;
      if (isTooSlow(answer)) tooSlow.push(text);
    }
    expect(tooSlow).toEqual([]);
    expect(answered).toBeGreaterThan(100);
  });
});
