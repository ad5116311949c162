import { toLocal } from '@auzolan/calendar';
import { BOOK, inDays } from '../../../../../../test/support/booking-calls.js';
import { countReads } from '../../../../../../test/support/count-reads.js';
import { runJobs } from '../../../../../../test/support/past-season.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { PAPER_USED, type PaperUsed } from '../../usage/index.js';

const ENTER = `mutation($i: EnterPaperInput!) { enterPaper(input: $i) { __typename
  ... on PaperEntry { id outcome booking { id purpose member { id } bookedBy { id } } sheetCode line start }
  ... on ConflictCase { id kind calendar { id } otherEntry { writtenName } entry { id writtenName outcome } } } }`;
const DECIDE = 'mutation($i: DecideConflictInput!) { decideConflict(input: $i) { decision reason decidedAt decidedBy { id } booking { id } } }';
const CASES = 'query($open: Boolean) { conflictCases(filter: { open: $open }) { totalItems items { id kind decision entry { writtenName cooperative { name } asset { name } } refusals { message } calendar { id cooperative { name } } } } }';

interface Entered {
  __typename: string;
  id: string;
  outcome?: string;
  kind?: string;
  booking?: { id: string; purpose: string; member: { id: string } | null } | null;
  calendar?: Array<{ id: string }>;
  otherEntry?: { writtenName: string } | null;
}

let world: World;
let sheetCode: string;
let told: PaperUsed[];
let line = 0;

beforeAll(async () => {
  world = await startWorld();
  const queue = world.app.get(JobQueue);
  const { tell } = queue;
  queue.tell = async function (topic, payload) {
    if (topic === PAPER_USED) told.push(payload as PaperUsed);
    await tell.call(this, topic, payload);
  };
  const { printSheet } = await world.ours.coordinator.call.get<{ printSheet: { code: string } }>('mutation($i: PrintSheetInput!) { printSheet(input: $i) { code } }', { i: { assetId: world.ours.mill } });
  sheetCode = printSheet.code;
});
afterAll(() => world.stop());
beforeEach(() => {
  told = [];
});

const input = (days: number, from: number, until: number, more: object = {}): Record<string, unknown> => ({
  sheetCode: sheetCode.toLowerCase(), line: ++line, writtenName: 'Jon B.', cooperativeId: world.ours.labea,
  start: toLocal(inDays(days, from).getTime(), 'Europe/Madrid'), end: toLocal(inDays(days, until).getTime(), 'Europe/Madrid'), ...more,
});
const enter = async (given: Record<string, unknown>): Promise<Entered> => (await world.ours.coordinator.call.get<{ enterPaper: Entered }>(ENTER, { i: given })).enterPaper;
/** A booking that stands, also in the past, as the tables would have it. */
async function standing(days: number, from: number, until: number, cooperativeId: string): Promise<string> {
  const { bookAsset } = await world.ours.coordinator.call.get<{ bookAsset: { id: string } }>(BOOK, { input: { assetId: world.ours.mill, start: inDays(300 + days, from), end: inDays(300 + days, until), purpose: 'Flour' } });
  const [start, end] = [inDays(days, from), inDays(days, until)];
  await world.sql('update booking set starts_at = $2, ends_at = $3, cooperative_id = $4 where id = $1', [bookAsset.id, start, end, cooperativeId]);
  await world.sql('update allocation set blocked_from = $2, blocked_until = $3 where booking_id = $1', [bookAsset.id, start, end]);
  return bookAsset.id;
}
const decide = (id: string, decision: string, by = world.ours.coordinator): Promise<unknown> => by.call.get(DECIDE, { i: { id, decision, reason: 'Asked both' } });

async function linesOf(of: { bookingId?: string; paperEntryId?: string }): Promise<string[]> {
  const rows = await world.sql<{ line: string }>(`select phase || ' ' || measure || ' ' || quantity as line from usage_line where booking_id = $1 or paper_entry_id = $2 order by 1`, [of.bookingId ?? null, of.paperEntryId ?? null]);
  return rows.map(({ line }) => line);
}

describe('a time that is over', () => {
  it('is a use without a booking when nothing speaks against it', async () => {
    const entry = await enter(input(-3, 8, 10));
    expect(entry).toMatchObject({ __typename: 'PaperEntry', outcome: 'USED', booking: null, sheetCode });
    expect(told).toEqual([{ federationId: world.ours.id, paperEntryId: entry.id, assetId: world.ours.mill, cooperativeId: world.ours.labea, memberId: null, bookingId: null, start: inDays(-3, 8).toISOString(), end: inDays(-3, 10).toISOString() }]);
    await runJobs(world);
    await expect(linesOf({ paperEntryId: entry.id })).resolves.toEqual(['ACTUAL TIME 120']);
  });

  it('is the use of the cooperative’s own booking, which stays as it is', async () => {
    const own = await standing(-5, 8, 10, world.ours.labea);
    const before = await world.sql('select * from booking where id = $1', [own]);
    await expect(enter(input(-5, 9, 11))).resolves.toMatchObject({ outcome: 'USED', booking: { id: own } });
    expect(told).toMatchObject([{ bookingId: own }]);
    await expect(world.sql('select * from booking where id = $1', [own])).resolves.toEqual(before);
    await runJobs(world);
    // What was planned, and what the paper says: nine to eleven.
    await expect(linesOf({ bookingId: own })).resolves.toEqual(['ACTUAL TIME 120', 'PLANNED TIME 120']);
    await expect(world.sql(`select starts_at as start from usage_line where booking_id = $1 and phase = 'ACTUAL'`, [own])).resolves.toEqual([{ start: inDays(-5, 9) }]);
  });

  it('is a case when another cooperative had it, when it was closed, or when other paper says so; nothing counts then', async () => {
    const theirs = await standing(-6, 8, 10, world.ours.errota);
    await expect(enter(input(-6, 9, 11))).resolves.toMatchObject({ __typename: 'ConflictCase', kind: 'TAKEN', calendar: [{ id: theirs }] });
    await world.sql(`insert into closure (federation_id, id, asset_id, starts_at, ends_at, reason, created_by_id) values ($1, gen_random_uuid(), $2, $3, $4, 'Belt', $5)`, [
      world.ours.id, world.ours.mill, inDays(-7, 6), inDays(-7, 9), world.ours.coordinator.memberId,
    ]);
    await expect(enter(input(-7, 8, 10))).resolves.toMatchObject({ kind: 'CLOSED' });
    await enter(input(-8, 8, 10));
    told = [];
    await expect(enter(input(-8, 9, 11, { cooperativeId: world.ours.errota, writtenName: 'Ane' }))).resolves.toMatchObject({ kind: 'PAPER', otherEntry: { writtenName: 'Jon B.' } });
    expect(told).toEqual([]);
    await expect(enter(input(-8, 10, 12, { cooperativeId: world.ours.errota }))).resolves.toMatchObject({ outcome: 'USED' });
  });

  it('of a pool is a use while some were left', async () => {
    const { asset } = await world.ours.coordinator.call.get<{ asset: { id: string } }>(
      'mutation($i: CreateAssetInput!) { asset: createAsset(input: $i) { id } }', { i: { ownerId: world.ours.errota, kind: 'POOLED', asset: { name: 'Tables', category: 'OTHER', quantity: 2 } } },
    );
    const { printSheet } = await world.ours.coordinator.call.get<{ printSheet: { code: string } }>('mutation($i: PrintSheetInput!) { printSheet(input: $i) { code } }', { i: { assetId: asset.id } });
    const { bookAsset } = await world.ours.coordinator.call.get<{ bookAsset: { id: string } }>(BOOK, { input: { assetId: asset.id, start: inDays(20, 8), end: inDays(20, 10), purpose: 'Feast' } });
    await world.sql('update booking set starts_at = $2, ends_at = $3 where id = $1', [bookAsset.id, inDays(-2, 8), inDays(-2, 10)]);
    await world.sql('update allocation set blocked_from = $2, blocked_until = $3 where booking_id = $1', [bookAsset.id, inDays(-2, 8), inDays(-2, 10)]);
    await expect(enter(input(-2, 8, 10, { sheetCode: printSheet.code }))).resolves.toMatchObject({ outcome: 'USED' });
    await world.sql('update booking set quantity = 2 where id = $1', [bookAsset.id]);
    await world.sql('update allocation set quantity = 2 where booking_id = $1', [bookAsset.id]);
    await expect(enter(input(-2, 8, 10, { sheetCode: printSheet.code }))).resolves.toMatchObject({ kind: 'TAKEN' });
  });
});

describe('a time to come', () => {
  it('is booked by the same door as every other, for the cooperative on the paper', async () => {
    const { member, coordinator } = world.ours;
    const entry = await enter(input(12, 8, 10, { memberId: member.memberId }));
    expect(entry).toMatchObject({ outcome: 'BOOKED', booking: { purpose: 'Jon B.', member: { id: member.memberId }, bookedBy: { id: coordinator.memberId } } });
    await expect(world.sql('select status, cooperative_id from booking where id = $1', [entry.booking!.id])).resolves.toEqual([{ status: 'CONFIRMED', cooperative_id: world.ours.labea }]);
    expect(told).toEqual([]);
  });

  it('is a case when it is taken; the paper can be believed once the other gives it up', async () => {
    const theirs = await world.ours.coordinator.call.get<{ bookAsset: { id: string } }>(BOOK, { input: { assetId: world.ours.mill, start: inDays(13, 8), end: inDays(13, 10), purpose: 'Flour' } });
    const opened = await enter(input(13, 9, 11));
    expect(opened).toMatchObject({ kind: 'TAKEN', calendar: [{ id: theirs.bookAsset.id }] });
    await expect(world.ours.coordinator.call.refusal(DECIDE, { i: { id: opened.id, decision: 'PAPER', reason: 'First' } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT', field: 'decision' } });
    await expect(world.sql('select decision from conflict_case where id = $1', [opened.id])).resolves.toEqual([{ decision: null }]);
    await world.ours.coordinator.call.get('mutation($i: CancelBookingInput!) { cancelBooking(input: $i) { id } }', { i: { id: theirs.bookAsset.id } });
    await expect(decide(opened.id, 'PAPER')).resolves.toMatchObject({ decideConflict: { decision: 'PAPER', booking: { id: expect.any(String) } } });
  });

  it('is a case when rules are against it, which says each in the reader’s words, as it was then', async () => {
    const { steward, coordinator, mill, errota } = world.ours;
    const adopt = (rules: object, expectedVersion: number): Promise<unknown> =>
      steward.call.get('mutation($i: AdoptRulesInput!) { adoptRules(input: $i) { id } }', { i: { scope: 'ASSET', assetId: mill, expectedVersion, note: 'x', rules } });
    await adopt({ minMinutes: 180, who: 'OWNER' }, 0);
    const { id } = await enter(input(14, 8, 10));
    await adopt({}, 1);
    const ONE = '{ conflictCases(filter: { open: true }, take: 50) { items { id kind refusals { code message source ask { id } } } } }';
    const read = async (language: string): Promise<unknown> => {
      const { conflictCases } = await coordinator.call.get<{ conflictCases: { items: { id: string }[] } }>(ONE, {}, { 'accept-language': language });
      return conflictCases.items.find((one) => one.id === id);
    };
    const ask = { id: errota };
    await expect(read('fr')).resolves.toMatchObject({ refusals: [{ code: 'WHO' }, { message: expect.stringContaining('La réservation la plus courte') }] });
    await expect(read('en')).resolves.toEqual({ id, kind: 'RULES', refusals: [
      { code: 'WHO', message: 'Only the owner itself books this.', source: 'ASSET', ask },
      { code: 'TOO_SHORT', message: 'The shortest booking is 3\u{A0}h.', source: 'ASSET', ask },
    ] });
  });
});

describe('a case', () => {
  it('is decided once, by a keeper of the asset, with a reason; then the paper counts or is set aside', async () => {
    const theirs = await standing(-10, 8, 10, world.ours.errota);
    const [paper, calendar] = [await enter(input(-10, 8, 9)), await enter(input(-10, 9, 10))];
    for (const by of [world.ours.member, world.stranger]) await expect(by.call.refusal(DECIDE, { i: { id: paper.id, decision: 'PAPER', reason: 'x' } })).resolves.toMatchObject({ extensions: { code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) } });
    await expect(decide(paper.id, 'PAPER')).resolves.toMatchObject({ decideConflict: { reason: 'Asked both', decidedBy: { id: world.ours.coordinator.memberId } } });
    expect(told).toMatchObject([{ bookingId: null, start: inDays(-10, 8).toISOString() }]);
    await decide(calendar.id, 'CALENDAR');
    expect(told).toHaveLength(1);
    await expect(world.ours.coordinator.call.refusal(DECIDE, { i: { id: paper.id, decision: 'CALENDAR', reason: 'No' } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await expect(world.sql(`update conflict_case set decision = 'CALENDAR' where id = $1`, [paper.id])).rejects.toThrow('decided once');
    await expect(world.sql('select status from booking where id = $1', [theirs])).resolves.toEqual([{ status: 'CONFIRMED' }]);
  });

  it('is listed for those who may decide it, in as many statements however many there are', async () => {
    const WAITING = '{ inbox(kinds: [CONFLICT], take: 50) { totalItems items { kind since conflict { id kind entry { writtenName } } } } }';
    type Waiting = { inbox: { totalItems: number; items: Array<{ kind: string; conflict: { kind: string } | null }> } };
    const { inbox } = await world.ours.coordinator.call.get<Waiting>(WAITING);
    expect(inbox.totalItems).toBeGreaterThan(0);
    expect(inbox.items.every(({ kind, conflict }) => kind === 'CONFLICT' && conflict !== null)).toBe(true);
    await expect(world.stranger.call.get(WAITING)).resolves.toEqual({ inbox: { totalItems: 0, items: [] } });
    const list = (open: boolean): Promise<{ conflictCases: { totalItems: number; items: unknown[] } }> => world.ours.coordinator.call.get(CASES, { open });
    const { conflictCases } = await list(true);
    expect(conflictCases.totalItems).toBeGreaterThan(2);
    expect(conflictCases.items[0]).toMatchObject({ decision: null, entry: { writtenName: 'Jon B.', asset: { name: 'Ibaia mill' }, cooperative: { name: 'Ibaia Labea' } } });
    expect((await list(false)).conflictCases.totalItems).toBeGreaterThan(conflictCases.totalItems);
    await expect(countReads(world.app, () => list(true))).resolves.toBeLessThanOrEqual(8);
    const labea = await world.person(world.ours, 'Labea Coordinator', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(labea.call.get(CASES, {})).resolves.toEqual({ conflictCases: { totalItems: 0, items: [] } });
    const seen = await labea.call.get<{ sheet: { entries: unknown[] } }>('query($c: String!) { sheet(code: $c) { entries { writtenName } } }', { c: sheetCode });
    expect(seen.sheet.entries).toEqual([]);
  });
});

it.each<[string, string, () => Record<string, unknown>]>([
  ['a line that was entered', 'line', () => input(-3, 12, 13, { line: 1 })],
  ['a sheet that is not', 'sheetCode', () => input(-3, 12, 13, { sheetCode: 'ZZZZ-ZZZZ' })],
  ['a time that goes on', 'end', () => ({ ...input(-3, 12, 13), start: toLocal(Date.now() - 3_600_000, 'Europe/Madrid'), end: toLocal(Date.now() + 3_600_000, 'Europe/Madrid') })],
  ['an end before its start', 'end', () => input(-3, 13, 12)],
  ['a day that is none', 'start', () => input(-3, 12, 13, { start: '2026-02-30T08:00' })],
  ['someone of another cooperative', 'memberId', () => input(-3, 12, 13, { memberId: world.ours.coordinator.memberId })],
  ['a cooperative of another federation', 'cooperativeId', () => input(-3, 12, 13, { cooperativeId: world.theirs.labea })],
])('refuses %s', async (_, field, given) => {
  const [before] = await world.sql('select count(*) from paper_entry');
  await expect(world.ours.coordinator.call.refusal(ENTER, { i: given() })).resolves.toMatchObject({ extensions: { field } });
  await expect(world.sql('select count(*) from paper_entry')).resolves.toEqual([before]);
});
