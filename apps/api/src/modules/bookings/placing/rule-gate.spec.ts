import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

let world: World;
let assets: string[];
const HOUR = 3_600_000;

beforeAll(async () => {
  world = await startWorld();
  assets = [];
  for (let n = 0; n < 12; n++) assets.push(await addTrailer(`Trailer ${n}`));
});
afterAll(() => world.stop());

async function addTrailer(name: string): Promise<string> {
  const { createAsset } = await world.ours.coordinator.call.get<{ createAsset: { id: string } }>(
    `mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }`, { input: { ownerId: world.ours.errota, asset: { name, category: 'VEHICLE', timeZone: 'Europe/Madrid' } } },
  );
  return createAsset.id;
}

let versions: Record<string, number> = {};
async function adopt(rules: object, subject: { scope: string; category?: string; assetId?: string } = { scope: 'ASSET', assetId: world.ours.mill }): Promise<void> {
  const key = JSON.stringify(subject);
  await world.ours.steward.call.get(`mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }`, { input: { ...subject, expectedVersion: versions[key] ?? 0, note: 'x', rules } });
  versions = { ...versions, [key]: (versions[key] ?? 0) + 1 };
}

async function book(start: Date, hours = 2, by: WorldPerson = world.ours.member, assetId = world.ours.mill): Promise<BookAnswer['bookAsset']> {
  return (await by.call.get<BookAnswer>(BOOK, { input: { assetId, start, end: new Date(start.getTime() + hours * HOUR), purpose: 'Spelt' } })).bookAsset;
}
const codes = (answer: BookAnswer['bookAsset']): Array<string | undefined> => [answer.__typename, ...(answer.reasons ?? []).map(({ code }) => code)];
const accounts = (): Promise<Array<{ used: number; cap: number }>> => world.sql('select used, cap from quota_account order by account');

describe('rules at the door', () => {
  it('refuse with every reason, where it comes from, and whom to ask', async () => {
    await adopt({ noticeMinutes: 60 * 24 * 80, who: 'OWNER' }, { scope: 'CATEGORY', category: 'MILL' });
    await adopt({ minMinutes: 180, stepMinutes: 60 });
    const answer = await book(new Date(inDays(3, 8).getTime() + 60_000));
    expect(answer.reasons).toEqual([
      { code: 'WHO', message: 'Only the owner itself books this.', source: 'CATEGORY', at: null, ask: null },
      { code: 'TOO_SHORT', message: 'The shortest booking is 3\u{A0}h.', source: 'ASSET', at: null, ask: { id: world.ours.errota } },
      { code: 'STEP', message: expect.stringContaining('1\u{A0}h'), source: 'ASSET', at: null, ask: { id: world.ours.errota } },
      { code: 'NOTICE', message: expect.stringContaining('80 days'), source: 'CATEGORY', at: expect.any(String), ask: null },
    ]);
    expect(answer.message).toBe('The rules do not allow this.');
    await adopt({}, { scope: 'CATEGORY', category: 'MILL' });
    await adopt({});
    expect(codes(await book(inDays(3, 8)))).toEqual(['Booking']);
  });

  it('make a request of a held time that needs the owner’s yes, but not of one that the owner offered', async () => {
    const trailer = await addTrailer('Approved trailer');
    await adopt({ approval: { always: true } }, { scope: 'ASSET', assetId: trailer });
    const HOLD = `mutation($i: BookAssetInput!) { holdAsset(input: $i) { ... on Booking { id status } } }`;
    const TAKE = `mutation($id: ID!) { confirmHold(input: { id: $id }) { ... on Booking { status } } }`;
    const wish = { assetId: trailer, start: inDays(12, 8), end: inDays(12, 10), purpose: 'Oats' };
    const { holdAsset } = await world.ours.member.call.get<{ holdAsset: { id: string; status: string } }>(HOLD, { i: wish });
    expect(holdAsset.status).toBe('HELD');
    await expect(world.ours.member.call.get(TAKE, { id: holdAsset.id })).resolves.toEqual({ confirmHold: { status: 'REQUESTED' } });
    await world.ours.coordinator.call.get(`mutation($i: DeclineBookingInput!) { declineBooking(input: $i) { __typename } }`, { i: { id: holdAsset.id, reason: 'Later', offer: { start: inDays(12, 12), end: inDays(12, 14) } } });
    const [offer] = await world.sql<{ id: string }>('select offer_id as id from counter_offer where request_id = $1', [holdAsset.id]);
    await expect(world.ours.member.call.get(TAKE, { id: offer!.id })).resolves.toEqual({ confirmHold: { status: 'CONFIRMED' } });
  });

  it('ask for a certificate that is good on the last day', async () => {
    const { setCertificateKind: kind } = await world.ours.steward.call.get<{ setCertificateKind: { id: string } }>(`mutation { setCertificateKind(input: { name: "Stone mill", trainerId: "${world.ours.errota}" }) { id } }`);
    await adopt({ certificates: [kind.id] });
    const refused = await book(inDays(4, 8));
    expect(refused.reasons).toMatchObject([{ code: 'CERTIFICATE', message: 'You need to be trained first: Stone mill.', ask: { id: world.ours.errota } }]);
    const until = inDays(6, 0).toISOString().slice(0, 10);
    await world.ours.coordinator.call.get(`mutation($i: GrantCertificateInput!) { grantCertificate(input: $i) { id } }`, { i: { memberId: world.ours.member.memberId, kindId: kind.id, validUntil: until } });
    expect(codes(await book(inDays(6, 8)))).toEqual(['Booking']);
    expect(codes(await book(inDays(7, 8)))).toEqual(['BookingRefusal', 'CERTIFICATE']);
    await adopt({ certificates: [] });
    expect(codes(await book(inDays(7, 8)))).toEqual(['Booking']);
  });

  it('make a request of what the owner must say yes to, also when it was held first', async () => {
    await adopt({ approval: { strangers: true } });
    expect(await book(inDays(8, 8))).toMatchObject({ __typename: 'Booking', status: 'REQUESTED' });
    expect(await book(inDays(8, 12), 2, world.ours.coordinator)).toMatchObject({ __typename: 'Booking', status: 'CONFIRMED' });
    const input = { assetId: world.ours.mill, start: inDays(9, 8), end: inDays(9, 10), purpose: 'x' };
    const { holdAsset } = await world.ours.member.call.get<{ holdAsset: { id: string } }>(`mutation($i: BookAssetInput!) { holdAsset(input: $i) { ... on Booking { id status } } }`, { i: input });
    const { confirmHold } = await world.ours.member.call.get<{ confirmHold: object }>(`mutation($i: ConfirmHoldInput!) { confirmHold(input: $i) { ... on Booking { status needsApproval } } }`, { i: { id: holdAsset.id } });
    expect(confirmHold).toEqual({ status: 'REQUESTED', needsApproval: true });
    await adopt({});
  });

  it('freeze until when to cancel and what it costs; later rules change neither', async () => {
    await adopt({ cancelMinutes: 60 * 24 * 5, prices: [{ of: 'HOUR', amount: '1000', currency: 'EUR', kinds: ['OWNER'] }, { of: 'HOUR', amount: '1250', currency: 'EUR' }] });
    const late = await book(inDays(2, 12));
    const early = await book(inDays(10, 8));
    await adopt({ prices: [] });
    const TERMS = `query($id: ID!) { booking(id: $id) { cancelUntil mayCancel price { of rate currency count amount } } }`;
    const { booking } = await world.ours.member.call.get<{ booking: object }>(TERMS, { id: early.id });
    expect(booking).toEqual({ cancelUntil: inDays(5, 8).toISOString().replace('.000', ''), mayCancel: true, price: [{ of: 'HOUR', rate: '1250', currency: 'EUR', count: 120, amount: '2500' }] });
    await expect(world.ours.member.call.get<{ booking: object }>(TERMS, { id: late.id })).resolves.toMatchObject({ booking: { mayCancel: false } });
    await expect(world.ours.member.call.refusal(CANCEL, { input: { id: late.id } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' }, message: expect.stringContaining('too late') });
    await expect(world.ours.coordinator.call.get(CANCEL, { input: { id: late.id } })).resolves.toMatchObject({ cancelBooking: { status: 'CANCELLED' } });
    await world.ours.member.call.get(CANCEL, { input: { id: early.id } });
  });

  it('keep free what a rule says before and after, in booking and in what is shown as free', async () => {
    await adopt({ setupMinutes: 60, turnaroundMinutes: 120 });
    await book(inDays(11, 8));
    expect(codes(await book(inDays(11, 12)))).toEqual(['BookingClash']);
    expect(codes(await book(inDays(11, 13)))).toEqual(['Booking']);
    await adopt({});
  });
});

describe('quotas', () => {
  const VANS = { scope: 'CATEGORY', category: 'VEHICLE' };
  const ONE_A_WEEK = { quotas: [{ per: 'COOPERATIVE', measure: 'BOOKINGS', most: 1, period: 'WEEK' }] };

  it('commonsbooking #2301, #1518: 12 members of one cooperative and 12 things never get past a quota of 1', async () => {
    await adopt(ONE_A_WEEK, VANS);
    const people: WorldPerson[] = [];
    for (let n = 0; n < 12; n++) people.push(await world.person(world.ours, `Racer ${n}`, [{ role: 'MEMBER', cooperativeId: world.ours.labea }]));
    for (let round = 0; round < 5; round++) {
      const start = inDays(20 + round * 7, 8);
      const answers = await Promise.all(people.map((person, n) => book(start, 2, person, assets[n]!)));
      expect(answers.filter(({ __typename }) => __typename === 'Booking')).toHaveLength(1);
      expect(answers.filter((answer) => codes(answer).join() === 'BookingRefusal,QUOTA')).toHaveLength(11);
    }
    const standing = await world.sql<{ n: number }>(`select count(*)::int as n from booking b where asset_id = any ($1) and status = 'CONFIRMED'`, [assets]);
    expect(standing).toEqual([{ n: 5 }]);
    expect((await accounts()).every(({ used, cap }) => used === 1 && cap === 1)).toBe(true);
  }, 60_000);

  it('are given back by whichever way a booking ends, and taken again when a refusal is taken back', async () => {
    const [first, second] = [inDays(70, 8), inDays(70, 12)];
    await adopt({ approval: { always: true } }, { scope: 'ASSET', assetId: assets[0]! });
    const one = await book(first, 2, world.ours.member, assets[0]!);
    expect(one.status).toBe('REQUESTED');
    expect(codes(await book(second, 2, world.ours.member, assets[1]!))).toEqual(['BookingRefusal', 'QUOTA']);
    await world.ours.coordinator.call.get(`mutation($i: DeclineBookingInput!) { declineBooking(input: $i) { __typename } }`, { i: { id: one.id, reason: 'Broken' } });
    const two = await book(second, 2, world.ours.member, assets[1]!);
    expect(two.__typename).toBe('Booking');
    const UNDO = `mutation($i: UndoDecisionInput!) { undoDecision(input: $i) { ... on Booking { status } } }`;
    await expect(world.ours.coordinator.call.refusal(UNDO, { i: { id: one.id } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' }, message: expect.stringContaining('quota') });
    await world.ours.member.call.get(CANCEL, { input: { id: two.id } });
    await expect(world.ours.coordinator.call.get(UNDO, { i: { id: one.id } })).resolves.toEqual({ undoDecision: { status: 'REQUESTED' } });
    expect(codes(await book(second, 2, world.ours.member, assets[1]!))).toEqual(['BookingRefusal', 'QUOTA']);
    await world.ours.member.call.get(CANCEL, { input: { id: one.id } });
    const holds = await world.ours.member.call.get<{ holdAsset: { id: string } }>(`mutation($i: BookAssetInput!) { holdAsset(input: $i) { ... on Booking { id } } }`, { i: { assetId: assets[2]!, start: second, end: inDays(70, 14), purpose: 'x' } });
    expect(codes(await book(first, 2, world.ours.member, assets[1]!))).toEqual(['BookingRefusal', 'QUOTA']);
    await world.sql(`update booking set status = 'EXPIRED' where id = $1`, [holds.holdAsset.id]);
    expect(codes(await book(first, 2, world.ours.member, assets[1]!))).toEqual(['Booking']);
  });

  it('are not used by a time that turns out to be taken, and say how much is left', async () => {
    const start = inDays(84, 8);
    await book(start, 2, world.ours.coordinator, assets[5]!);
    const before = await accounts();
    expect(codes(await book(start, 2, world.ours.member, assets[5]!))).toEqual(['BookingClash']);
    await expect(accounts()).resolves.toEqual(before);
    await adopt({ quotas: [{ per: 'PERSON', measure: 'MINUTES', most: 180, period: 'MONTH' }] }, VANS);
    await book(start, 2, world.ours.member, assets[6]!);
    const refused = await book(inDays(84, 12), 2, world.ours.member, assets[7]!);
    expect(refused.reasons?.map(({ message }) => message.replaceAll('\u{A0}', ' '))).toEqual(['You may have 3 h a month. You have 2 h, and this would be 2 h more.']);
  });

  it('follow a booking that is moved, extended and shortened, and are asked for again', async () => {
    const MOVE = `mutation($i: MoveBookingInput!) { moveBooking(input: $i) { __typename ... on Booking { status version } ... on BookingRefusal { reasons { code } } } }`;
    let version = 1;
    const move = async (input: object): Promise<string> => {
      const { moveBooking } = await world.ours.member.call.get<{ moveBooking: { status?: string; version?: number; reasons?: Array<{ code: string }> } }>(MOVE, { i: { ...input, expectedVersion: version } });
      version = moveBooking.version ?? version;
      return moveBooking.status ?? moveBooking.reasons!.map(({ code }) => code).join();
    };
    await adopt({ quotas: [{ per: 'COOPERATIVE', measure: 'MINUTES', most: 240, period: 'WEEK' }] }, VANS);
    const used = async (): Promise<number[]> => (await world.sql<{ used: number }>(`select used from quota_account where account like '%MINUTES WEEK%' order by account`)).map((row) => row.used);
    const start = inDays(100, 8);
    const one = await book(start, 2, world.ours.member, assets[8]!);
    await expect(used()).resolves.toEqual([120]);
    await expect(move({ id: one.id, end: inDays(100, 13) })).resolves.toBe('QUOTA');
    await expect(move({ id: one.id, end: inDays(100, 12) })).resolves.toBe('CONFIRMED');
    await expect(used()).resolves.toEqual([240]);
    await expect(move({ id: one.id, end: inDays(100, 9) })).resolves.toBe('CONFIRMED');
    await expect(used()).resolves.toEqual([60]);
    await move({ id: one.id, start: inDays(107, 8), end: inDays(107, 10) });
    await expect(used()).resolves.toEqual([0, 120]);
    await adopt({ approval: { always: true } }, { scope: 'ASSET', assetId: assets[8]! });
    await expect(move({ id: one.id, end: inDays(107, 9) })).resolves.toBe('CONFIRMED');
    // Only once the owner has said yes is more of it used.
    await expect(move({ id: one.id, end: inDays(107, 11) })).resolves.toBe('REQUESTED');
    await expect(used()).resolves.toEqual([0, 60]);
  });

  it('cannot be passed by anyone who writes past the program', async () => {
    await expect(world.sql('update quota_account set used = cap + 1')).rejects.toThrow('never_over');
    await expect(world.sql('update quota_account set used = -1')).rejects.toThrow('never_over');
  });
});
