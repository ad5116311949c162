import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const HOUR = 3_600_000;
async function book(start: Date, hours: number, by: WorldPerson): Promise<string> {
  const { bookAsset } = await by.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start, end: new Date(start.getTime() + hours * HOUR), purpose: 'Spelt' } });
  return bookAsset.id!;
}
const TRY = `query($input: TryRulesInput!) { tryRules(input: $input) { judged refused asked madeLate cutOff refusals { code bookings cooperative { id } } } }`;
const day = (days: number): string => inDays(days, 0).toISOString().slice(0, 10);

describe('trying rules on bookings that stood', () => {
  it('tells who would have been refused, by reason and cooperative, and changes nothing', async () => {
    for (let n = 0; n < 4; n++) await book(inDays(10 + n, 8), 2, world.ours.member);
    await book(inDays(14, 8), 8, world.ours.coordinator);
    const cancelled = await book(inDays(15, 8), 8, world.ours.member);
    await world.sql(`update booking set status = 'CANCELLED', cancelled_at = now() where id = $1`, [cancelled]);
    const late = await book(inDays(16, 8), 2, world.ours.member);
    await world.sql(`update booking set created_at = starts_at + interval '1 day' where id = $1`, [late]);
    // At any time of today the eighth hour of the tenth day is less than this away, and that of the eleventh day more.
    const noticeMinutes = 60 * (24 * 10 + 8);
    const rules = { maxMinutes: 240, noticeMinutes, approval: { overMinutes: 100 }, quotas: [{ per: 'COOPERATIVE', measure: 'BOOKINGS', most: 2, period: 'SEASON', season: { from: '01-01', until: '12-31' } }] };
    const input = { scope: 'CATEGORY', category: 'MILL', rules, from: day(9), until: day(20) };
    const { tryRules } = await world.ours.steward.call.get<{ tryRules: { judged: number; refusals: object[] } }>(TRY, { input });
    expect(tryRules).toEqual({
      judged: 6, refused: 4, asked: 2, madeLate: 1, cutOff: false,
      refusals: expect.arrayContaining([
        { code: 'NOTICE', bookings: 1, cooperative: { id: world.ours.labea } },
        { code: 'QUOTA', bookings: 2, cooperative: { id: world.ours.labea } },
        { code: 'TOO_LONG', bookings: 1, cooperative: { id: world.ours.errota } },
      ]),
    });
    await expect(world.sql('select id from rule_version')).resolves.toEqual([]);
    await expect(world.sql('select account from quota_account')).resolves.toEqual([]);
  });

  it('is for who may adopt them, of a period that is not endless', async () => {
    const input = { scope: 'ASSET', assetId: world.ours.mill, rules: {}, from: day(9), until: day(20) };
    await expect(world.ours.coordinator.call.get(TRY, { input })).resolves.toMatchObject({ tryRules: { judged: 6, refused: 0 } });
    const other = await world.person(world.ours, 'Unai', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(other.call.refusal(TRY, { input })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(world.ours.coordinator.call.refusal(TRY, { input: { ...input, scope: 'ALL', assetId: null } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(world.ours.steward.call.refusal(TRY, { input: { ...input, assetId: world.theirs.mill } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(world.ours.steward.call.refusal(TRY, { input: { ...input, until: day(900) } })).resolves.toMatchObject({ extensions: { field: 'until' } });
    await expect(world.ours.steward.call.refusal(TRY, { input: { ...input, rules: { stepMinutes: 7 } } })).resolves.toMatchObject({ extensions: { field: 'rules.stepMinutes' } });
  });
});

describe('why can’t I book?', () => {
  const CHECK = `query($assetId: ID!, $start: DateTime!, $end: DateTime!) { bookingCheck(assetId: $assetId, start: $start, end: $end) { reasons { code message ask { id } } needsApproval cancelUntil price { amount currency } } }`;
  const check = async (start: Date, hours: number): Promise<{ reasons: Array<{ code: string }> }> =>
    (await world.ours.member.call.get<{ bookingCheck: { reasons: Array<{ code: string }> } }>(CHECK, { assetId: world.ours.mill, start, end: new Date(start.getTime() + hours * HOUR) })).bookingCheck;
  const codes = async (start: Date, hours: number): Promise<string[]> => (await check(start, hours)).reasons.map(({ code }) => code);

  it('gives every reason of the rules and of the calendar, or what follows', async () => {
    await world.ours.steward.call.get(`mutation($i: AdoptRulesInput!) { adoptRules(input: $i) { id } }`, {
      i: { scope: 'ASSET', assetId: world.ours.mill, expectedVersion: 0, note: 'x', rules: { minMinutes: 120, approval: { strangers: true }, cancelMinutes: 60, prices: [{ of: 'HOUR', amount: '900', currency: 'EUR' }] } },
    });
    await expect(codes(inDays(10, 9), 1)).resolves.toEqual(['TOO_SHORT', 'TAKEN']);
    await expect(codes(inDays(-3, 9), 1)).resolves.toEqual(['PAST', 'TOO_SHORT']);
    await world.ours.steward.call.get(`mutation($i: AddClosureInput!) { addClosure(input: $i) { __typename } }`, { i: { assetId: world.ours.mill, start: inDays(30, 0), end: inDays(31, 0), reason: 'Repair' } });
    await expect(codes(inDays(30, 9), 2)).resolves.toEqual(['CLOSED']);
    const start = inDays(32, 8);
    await expect(check(start, 3)).resolves.toEqual({ reasons: [], needsApproval: true, cancelUntil: new Date(start.getTime() - HOUR).toISOString().replace('.000', ''), price: [{ amount: '2700', currency: 'EUR' }] });
    await world.sql('update asset set retired = true where id = $1', [world.ours.mill]);
    await expect(codes(start, 3)).resolves.toEqual(['RETIRED']);
  });
});
