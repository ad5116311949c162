import { adoptFor, dayIn, END_AGREEMENT, type Guest, guestOf, MOVE_END } from '../../../../../test/support/agreement-calls.js';
import { BOOK, inDays, type BookAnswer } from '../../../../../test/support/booking-calls.js';
import { placed } from '../../../../../test/support/booking-states.js';
import { fileWishes, makeSeason, millWish, SET_SHARES } from '../../../../../test/support/season-calls.js';
import { startWorld, type World } from '../../../../../test/support/world.js';

/** Days from now in which the agreement is in force, and one after it. */
const [IN_FORCE, AFTER] = [8, 45];
const LAST = 30;

let world: World;
let guest: Guest;
beforeAll(async () => {
  world = await startWorld();
  guest = await guestOf(world, world.ours, LAST);
});
afterAll(() => world.stop());

async function thing(rules?: object): Promise<string> {
  const input = { ownerId: world.ours.errota, asset: { name: 'Press', timeZone: 'Europe/Madrid' } };
  const { createAsset } = await world.ours.coordinator.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', { input });
  if (rules) await adoptFor(world.ours, createAsset.id, rules);
  return createAsset.id;
}
const open = (): Promise<string> => thing({ who: 'AGREEMENT' });
const hour = (day: number, at: number) => ({ start: inDays(day, at), end: inDays(day, at + 1) });
const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.000/g, '');
const file = (at: Date): string => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Rye', `DTSTART:${stamp(at)}`, 'DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const send = (call: World['ours']['member']['call'], name: string, type: string, input: object, selection = '{ __typename }') =>
  call.ask<Record<string, { id: string }>>(`mutation($input: ${type}!) { ${name}(input: $input) ${selection} }`, { input });
const held = async (assetId: string): Promise<number> =>
  (await world.sql<{ n: number }>(`select count(*)::int as n from booking where asset_id = $1 and cooperative_id = $2 and status in ('HELD', 'REQUESTED', 'CONFIRMED')`, [assetId, guest.cooperativeId]))[0]!.n;

/** Every way to get time of an asset; each sets up what it needs and tries it for the guest. */
const WAYS: Array<[string, (assetId: string, day: number) => Promise<unknown>]> = [
  ['booking', (assetId, day) => send(guest.person.call, 'bookAsset', 'BookAssetInput', { assetId, ...hour(day, 8), purpose: 'x' })],
  ['holding', (assetId, day) => send(guest.person.call, 'holdAsset', 'BookAssetInput', { assetId, ...hour(day, 8), purpose: 'x' })],
  ['booking together', (assetId, day) => send(guest.person.call, 'bookTogether', 'BookTogetherInput', { wishes: [8, 10].map((at) => ({ assetId, ...hour(day, at) })), purpose: 'x' })],
  ['a series', (assetId, day) => send(guest.person.call, 'bookSeries', 'BookSeriesInput', { assetId, localStart: `${dayIn(day)}T10:00`, minutes: 60, rule: 'FREQ=DAILY;COUNT=2', purpose: 'x' })],
  ['a calendar file', (assetId, day) => send(guest.person.call, 'importCalendar', 'ImportCalendarInput', { assetId, as: 'BOOKINGS', purpose: 'x', text: file(inDays(day, 8)) }, '{ imported }')],
  ['waiting for it', (assetId, day) => send(guest.person.call, 'joinWaitlist', 'JoinWaitlistInput', { assetId, earliest: inDays(day, 8), latest: inDays(day, 12), minutes: 60, purpose: 'x' }, '{ id }')],
  ['taking over', async (assetId, day) => {
    const bookingId = await placed(world, { assetId, start: inDays(day, 8), status: 'CONFIRMED' });
    const made = await send(world.ours.member.call, 'offerBooking', 'OfferBookingInput', { bookingId, cooperativeId: guest.cooperativeId }, '{ id }');
    return guest.person.call.ask('mutation($id: ID!) { acceptOffer(id: $id) { __typename } }', { id: made.data!.offerBooking!.id });
  }],
  ['having something else swapped for it', async (assetId, day) => {
    const [theirs, ours] = [await placed(world, { assetId, start: inDays(day, 8), status: 'CONFIRMED' }), await own()];
    const made = await send(guest.person.call, 'offerBooking', 'OfferBookingInput', { bookingId: ours, wantedId: theirs }, '{ id }');
    return world.ours.member.call.ask('mutation($id: ID!) { acceptOffer(id: $id) { __typename } }', { id: made.data!.offerBooking!.id });
  }],
  ['going there from something else', async (assetId, day) => send(guest.person.call, 'moveToAsset', 'MoveToAssetInput', { id: await own(), expectedVersion: 1, assetId, ...hour(day, 8) })],
  ['a line on paper', async (assetId, day) => {
    const { printSheet } = await world.ours.coordinator.call.get<{ printSheet: { code: string } }>('mutation($id: ID!) { printSheet(input: { assetId: $id }) { code } }', { id: assetId });
    const line = { sheetCode: printSheet.code, line: 1, writtenName: 'Nerea', cooperativeId: guest.cooperativeId, start: `${dayIn(day)}T08:00`, end: `${dayIn(day)}T09:00` };
    return send(world.ours.coordinator.call, 'enterPaper', 'EnterPaperInput', line);
  }],
];

/** A booking of the guest's of something that is open to it. */
async function own(day = IN_FORCE): Promise<string> {
  const { bookAsset } = await guest.person.call.get<BookAnswer>(BOOK, { input: { assetId: await open(), ...hour(day, 8), purpose: 'x' } });
  return bookAsset.id!;
}

describe.each(WAYS)('a guest gets time by %s', (_, run) => {
  it('of what is open to guests, while the agreement is in force; not after it', async () => {
    const assetId = await open();
    await run(assetId, AFTER);
    expect(await held(assetId)).toBe(0);
    const answer = await run(assetId, IN_FORCE);
    if (!(await held(assetId))) throw new Error(JSON.stringify(answer));
  });

  it('of nothing else', async () => {
    for (const rules of [undefined, { who: 'FEDERATION' }]) {
      const assetId = await thing(rules);
      await run(assetId, IN_FORCE);
      expect(await held(assetId)).toBe(0);
    }
  });
});

const CHECK = `query($assetId: ID!, $start: DateTime!, $end: DateTime!) { bookingCheck(assetId: $assetId, start: $start, end: $end) {
  reasons { code message source ask { id } } needsApproval price { rate } } }`;
const APPROVE = 'mutation($id: ID!) { approveBooking(input: { id: $id }) { __typename ... on BookingRefusal { reasons { code } } } }';
const refusedByAgreement = { approveBooking: { __typename: 'BookingRefusal', reasons: [{ code: 'AGREEMENT' }] } };
const check = async (assetId: string, day: number, { call } = guest.person) =>
  (await call.get<{ bookingCheck: { reasons: Array<{ code: string; message: string }>; needsApproval: boolean } }>(CHECK, { assetId, ...hour(day, 8) })).bookingCheck;

describe('a guest', () => {
  it('reads why it cannot book, and pays and waits as the rules say for guests', async () => {
    await expect(check(await thing(), IN_FORCE)).resolves.toMatchObject({ reasons: [{ code: 'WHO', message: 'Only co-ops of this federation book this.', source: null, ask: null }] });
    const prices = [{ of: 'USE', amount: '900', currency: 'EUR', kinds: ['AGREEMENT'] }, { of: 'USE', amount: '500', currency: 'EUR' }];
    const assetId = await thing({ who: 'AGREEMENT', approval: { strangers: true }, prices });
    await expect(check(assetId, IN_FORCE)).resolves.toMatchObject({ reasons: [], needsApproval: true, price: [{ rate: '900' }] });
    await expect(check(assetId, IN_FORCE, world.ours.member)).resolves.toMatchObject({ reasons: [], price: [{ rate: '500' }] });
    const [late] = (await check(assetId, AFTER)).reasons;
    expect(late).toMatchObject({ code: 'AGREEMENT', message: expect.stringMatching(/goes from .* to .*does not cover this time/) });
  });

  it('sees in the list of things those that are open to it, by the narrowest rule', async () => {
    await world.ours.steward.call.get('mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }', { input: { scope: 'CATEGORY', category: 'HALL', expectedVersion: 0, note: 'x', rules: { who: 'AGREEMENT' } } });
    const input = { ownerId: world.ours.errota, asset: { name: 'Hall', category: 'HALL', timeZone: 'Europe/Madrid' } };
    const make = async (): Promise<string> => (await world.ours.coordinator.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', { input })).createAsset.id;
    const [hall, closed, plain] = [await make(), await make(), await thing()];
    await adoptFor(world.ours, closed, { who: 'FEDERATION' });
    const seen = async (call: World['ours']['member']['call'], filter: object = {}) =>
      (await call.get<{ assets: { items: Array<{ id: string }> } }>('query($filter: AssetFilter) { assets(filter: $filter, take: 100) { items { id } } }', { filter })).assets.items.map(({ id }) => id).filter((id) => [hall, closed, plain].includes(id));
    await expect(seen(guest.person.call)).resolves.toEqual([hall]);
    await expect(seen(world.ours.member.call, { openToGuests: true })).resolves.toEqual([hall]);
    expect((await seen(world.ours.member.call)).sort()).toEqual([hall, closed, plain].sort());
  });

  it('cannot move a booking to after the agreement, nor be offered a time there', async () => {
    const id = await own();
    const moved = (await send(guest.person.call, 'moveBooking', 'MoveBookingInput', { id, expectedVersion: 1, ...hour(AFTER, 8) })).data;
    expect(moved).toEqual({ moveBooking: { __typename: 'BookingRefusal' } });
    const assetId = await thing({ who: 'AGREEMENT', approval: { strangers: true } });
    const { bookAsset } = await guest.person.call.get<BookAnswer>(BOOK, { input: { assetId, ...hour(IN_FORCE, 8), purpose: 'x' } });
    const declined = await send(world.ours.coordinator.call, 'declineBooking', 'DeclineBookingInput', { id: bookAsset.id, reason: 'x', offer: hour(AFTER, 8) });
    expect(declined.data).toEqual({ declineBooking: { __typename: 'BookingRefusal' } });
  });

  it('gets no yes any more for what the agreement leaves behind: another time, or a no taken back', async () => {
    const its = await guestOf(world, world.ours, LAST);
    const assetId = await thing({ who: 'AGREEMENT', approval: { strangers: true } });
    const book = async (day: number): Promise<string> => (await its.person.call.get<BookAnswer>(BOOK, { input: { assetId, ...hour(day, 8), purpose: 'x' } })).bookAsset.id!;
    const [near, declined] = [await book(5), await book(20)];
    await world.ours.coordinator.call.get(APPROVE, { id: near });
    await send(its.person.call, 'moveBooking', 'MoveBookingInput', { id: near, expectedVersion: 2, ...hour(21, 8) });
    const [asked] = await world.sql<{ id: string }>('select id from booking where move_of_id = $1', [near]);
    await send(world.ours.coordinator.call, 'declineBooking', 'DeclineBookingInput', { id: declined, reason: 'x' });
    await world.ours.steward.call.get(MOVE_END, { input: { id: its.agreementId, expectedVersion: 1, endsOn: dayIn(10), acceptHits: true } });
    await expect(world.ours.coordinator.call.get(APPROVE, { id: asked!.id })).resolves.toEqual(refusedByAgreement);
    const undone = await send(world.ours.coordinator.call, 'undoDecision', 'UndoDecisionInput', { id: declined });
    expect(undone.data).toEqual({ undoDecision: { __typename: 'BookingRefusal' } });
  });

  it('books nothing once the agreement was ended, and says so', async () => {
    const its = await guestOf(world, world.ours, LAST);
    await world.ours.steward.call.get(END_AGREEMENT, { input: { id: its.agreementId, expectedVersion: 1, reason: 'Over' } });
    const { bookAsset } = await its.person.call.get<BookAnswer>(BOOK, { input: { assetId: await open(), ...hour(IN_FORCE, 8), purpose: 'x' } });
    expect(bookAsset).toMatchObject({ __typename: 'BookingRefusal', reasons: [{ code: 'AGREEMENT', message: 'Your federation’s agreement with this one has ended.' }] });
  });

  it('has no part in seasons', async () => {
    const season = await makeSeason(world, { assetIds: [await open()] });
    await expect(fileWishes(guest.person.call, season.id, [millWish(world.ours, 3, 8)])).rejects.toThrow('FORBIDDEN');
    const input = { id: season.id, expectedVersion: season.version, shares: [{ cooperativeId: guest.cooperativeId, amount: '5' }] };
    expect((await world.ours.steward.call.refusal(SET_SHARES, { input })).extensions.fields).toMatchObject([{ field: 'shares' }]);
  });

  it('is judged as a guest when rules are tried on what was booked', async () => {
    const assetId = await open();
    await guest.person.call.get(BOOK, { input: { assetId, ...hour(IN_FORCE, 8), purpose: 'x' } });
    const tried = (who: string) => world.ours.steward.call.get('query($input: TryRulesInput!) { tryRules(input: $input) { judged refused } }', { input: { scope: 'ASSET', assetId, rules: { who }, from: dayIn(0), until: dayIn(60) } });
    await expect(tried('AGREEMENT')).resolves.toEqual({ tryRules: { judged: 1, refused: 0 } });
    await expect(tried('FEDERATION')).resolves.toEqual({ tryRules: { judged: 1, refused: 1 } });
  });
});
