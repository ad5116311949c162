import fc from 'fast-check';
import { inDays } from '../support/booking-calls.js';
import { startWorld, type World } from '../support/world.js';
import { CalendarModel, type Bookable } from './model/calendar-model.js';
import { commandsFor, type Real } from './model/calendar-commands.js';

/** MODEL_RUNS=2000 for a long search. */
const RUNS = Number(process.env.MODEL_RUNS ?? 25);
const DAY = 5;
const MINUTES = 60;

const LEAVES = new Map([['mill', { quantity: 1 }], ['press', { quantity: 1 }], ['tables', { quantity: 4 }]]);
const ASSETS: ReadonlyMap<string, Bookable> = new Map([
  ['mill', { leaves: new Map([['mill', null]]), setup: 0, turnaround: 0, requestsBlock: true }],
  ['press', { leaves: new Map([['press', null]]), setup: 1, turnaround: 1, requestsBlock: false }],
  ['tables', { leaves: new Map([['tables', null]]), setup: 0, turnaround: 1, requestsBlock: true }],
  ['kit', { leaves: new Map([['mill', 1], ['tables', 2]]), setup: 0, turnaround: 1, requestsBlock: true }],
]);
const MOST_AT_ONCE = new Map([['mill', 1], ['press', 1], ['tables', 4], ['kit', 1]]);

let world: World;
let ids: Map<string, string>;
let program: Real['program'];
beforeAll(async () => {
  world = await startWorld();
  ids = new Map();
  for (const [name, { setup, turnaround, requestsBlock }] of ASSETS) {
    const kind = name === 'tables' ? 'POOLED' : name === 'kit' ? 'COMPOSITE' : 'EXCLUSIVE';
    const [row] = await world.sql<{ id: string }>(
      `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, kind, quantity, requests_block, setup_minutes, turnaround_minutes)
       values ($1, gen_random_uuid(), $2, $3, $3, 'MILL', 'Europe/Madrid', $4, $5, $6, $7, $8) returning id`,
      [world.ours.id, world.ours.errota, name, kind, kind === 'POOLED' ? LEAVES.get(name)!.quantity : 1, requestsBlock, name === 'kit' ? 0 : setup * MINUTES, name === 'kit' ? 0 : turnaround * MINUTES],
    );
    ids.set(name, row!.id);
  }
  const parts = [...ASSETS.get('kit')!.leaves].map(([leaf, quantity]) => ({ assetId: ids.get(leaf), quantity }));
  await world.ours.coordinator.call.get('mutation($input: SetAssetPartsInput!) { setAssetParts(input: $input) { id } }', { input: { assetId: ids.get('kit'), parts } });
  const { createAccessToken } = await world.ours.member.call.get<{ createAccessToken: { secret: string } }>('mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }', {
    input: { name: 'Program', scopes: ['BOOK', 'READ'], expiresAt: inDays(30, 0) },
  });
  program = world.caller(createAccessToken.secret, `${world.ours.id}/${world.ours.labea}`);
}, 60_000);
afterAll(() => world.stop());

/** What blocks in the tables, as booking:leaf, and the fullest moment of each leaf. */
async function seen(): Promise<{ blocking: string[]; peaks: Record<string, number> }> {
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const rows = await world.sql<{ booking_id: string; leaf_id: string; quantity: number }>('select booking_id, leaf_id, quantity from allocation where blocks');
  const peaks: Record<string, number> = {};
  for (const leaf of LEAVES.keys()) {
    const [row] = await world.sql<{ n: string }>(`select auzolan.peak_use($1, $2, '-infinity', 'infinity') as n`, [world.ours.id, ids.get(leaf)]);
    peaks[leaf] = Number(row!.n);
  }
  return { blocking: rows.map((row) => `${row.booking_id} ${row.quantity} × ${names.get(row.leaf_id)!}`).sort(), peaks };
}

function expected(model: CalendarModel): { blocking: string[]; peaks: Record<string, number> } {
  const blocking = [...model.bookings].flatMap(([id, booking]) =>
    model.blocks(booking) ? [...ASSETS.get(booking.asset)!.leaves].map(([leaf, taken]) => `${id} ${taken ?? booking.quantity} × ${leaf}`) : [],
  );
  const peaks: Record<string, number> = {};
  for (const leaf of LEAVES.keys()) peaks[leaf] = Math.max(...Array.from({ length: 30 }, (_, hour) => model.use(leaf, hour - 5)));
  return { blocking: blocking.sort(), peaks };
}

it('does what a plain model does, whatever is booked, held, asked, approved, declined, undone, moved, cancelled and closed in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(commandsFor(MOST_AT_ONCE), async (commands) => {
      for (const table of ['booking_hit', 'allocation', 'booking', 'closure']) await world.sql(`delete from ${table}`);
      let model = new CalendarModel(LEAVES, ASSETS);
      await fc.asyncModelRun(() => ({ model: (model = new CalendarModel(LEAVES, ASSETS)), real: { world, ids, program, from: inDays(DAY, 0) } }), commands);
      const now = await seen();
      expect(now).toEqual(expected(model));
      for (const [leaf, { quantity }] of LEAVES) expect(now.peaks[leaf]).toBeLessThanOrEqual(quantity);
    }),
    { numRuns: RUNS, endOnFailure: RUNS < 100 },
  );
}, 3_600_000);
