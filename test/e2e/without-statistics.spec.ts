import { documentsWithId, schemaOf } from '../support/every-document.js';
import { ASSETS, fillCalendar } from '../support/full-week.js';
import { startWorld, type World } from '../support/world.js';

/** Enough for 12 s, where tables were gone through for each row of another. */
const BOOKINGS_OF_EACH = 9;
const TODAY = new Date().toISOString().slice(0, 10);
const SAMPLES = { String: '"a"', Int: '0', Float: '1.0', Boolean: 'true', Date: `"${TODAY}"`, DateTime: `"${TODAY}T08:00:00Z"`, LocalTime: '"08:00"' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const table of ['asset', 'booking', 'allocation']) await world.sql(`alter table ${table} set (autovacuum_enabled = false)`);
  await fillCalendar(world, BOOKINGS_OF_EACH);
}, 60_000);
afterAll(() => world.stop());

it('answers every read about bookings that came in a moment ago, which PostgreSQL has not counted yet', async () => {
  const schema = await schemaOf(world.ours.steward.call);
  const timedOut: string[] = [];
  let answered = 0;
  for (const text of documentsWithId(schema, 'query', SAMPLES).flatMap(({ texts }) => texts)) {
    const answer = await world.ours.steward.call.ask(text.replace(/take: \d+/, `take: ${ASSETS}`).replace('days: 0', 'days: 7'), { id: world.ours.mill });
    if (answer.data) answered++;
    if (answer.errors?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE')) timedOut.push(text);
  }
  expect(timedOut).toEqual([]);
  expect(answered).toBeGreaterThan(100);
});
