import fc from 'fast-check';
import { inDays } from '../support/booking-calls.js';
import { startWorld, type World } from '../support/world.js';
import { CalendarModel, type Bookable } from './model/calendar-model.js';
import { commandsFor } from './model/calendar-commands.js';
import type { Real } from './model/real.js';

/** MODEL_RUNS=1000 for a long search: each run has a day of its own. */
const RUNS = Number(process.env.MODEL_RUNS ?? 25);
const DAY = 5;
const MINUTES = 60;
const HOUR = 3_600_000;

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
let days = 0;
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
  await world.sql('update asset set horizon_days = 1095');
  program = world.caller(createAccessToken.secret, `${world.ours.id}/${world.ours.labea}`);
}, 60_000);
afterAll(() => world.stop());

/** What blocks in the tables that day and for which minutes of it, and the fullest moment of each leaf. */
async function seen(from: Date): Promise<{ blocking: string[]; peaks: Record<string, number> }> {
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const day = [new Date(from.getTime() - 2 * HOUR), new Date(from.getTime() + 22 * HOUR)];
  const rows = await world.sql<{ booking_id: string; leaf_id: string; quantity: number; blocked_from: Date; blocked_until: Date }>('select booking_id, leaf_id, quantity, blocked_from, blocked_until from allocation where blocks and blocked_from >= $1 and blocked_from < $2', day);
  const peaks: Record<string, number> = {};
  for (const leaf of LEAVES.keys()) {
    const [row] = await world.sql<{ n: string }>('select auzolan.peak_use($1, $2, $3, $4) as n', [world.ours.id, ids.get(leaf), ...day]);
    peaks[leaf] = Number(row!.n);
  }
  const minute = (at: Date): number => (at.getTime() - from.getTime()) / 60_000;
  return { blocking: rows.map((row) => `${row.booking_id} ${row.quantity} × ${names.get(row.leaf_id)!} ${minute(row.blocked_from)}–${minute(row.blocked_until)}`).sort(), peaks };
}

function expected(model: CalendarModel): { blocking: string[]; peaks: Record<string, number> } {
  const blocking = [...model.bookings].flatMap(([id, booking]) => {
    const { leaves, setup, turnaround } = ASSETS.get(booking.asset)!;
    const from = (booking.start - setup) * MINUTES;
    const until = booking.back ? from + 1 : (booking.end + turnaround) * MINUTES;
    return model.blocks(booking) ? [...leaves].map(([leaf, taken]) => `${id} ${taken ?? booking.quantity} × ${leaf} ${from}–${until}`) : [];
  });
  const peaks: Record<string, number> = {};
  for (const leaf of LEAVES.keys()) peaks[leaf] = Math.max(...Array.from({ length: 30 }, (_, hour) => model.use(leaf, hour - 5)));
  return { blocking: blocking.sort(), peaks };
}

it('does what a plain model does, whatever is booked, held, asked, approved, declined, undone, moved, cancelled, taken out, given back, settled, missed and closed in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(commandsFor(MOST_AT_ONCE), async (commands) => {
      const from = inDays(DAY + (days++ % 1000), 0);
      let model = new CalendarModel(LEAVES, ASSETS);
      await fc.asyncModelRun(() => ({ model: (model = new CalendarModel(LEAVES, ASSETS)), real: { world, ids, program, from } }), commands);
      const now = await seen(from);
      expect(now).toEqual(expected(model));
      for (const [leaf, { quantity }] of LEAVES) expect(now.peaks[leaf]).toBeLessThanOrEqual(quantity);
    }),
    { numRuns: RUNS, endOnFailure: RUNS < 100 },
  );
}, 3_600_000);
