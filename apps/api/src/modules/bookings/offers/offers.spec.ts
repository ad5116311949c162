import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

const OFFER = `mutation($input: OfferBookingInput!) { offerBooking(input: $input) { id state mine expiresAt booking { id } wanted { id } } }`;
const ACCEPT = `mutation($id: ID!) { acceptOffer(id: $id) { __typename ... on BookingOffer { state } ... on BookingClash { closures { id } } ... on BookingRefusal { reasons { code } } } }`;
const DECLINE = `mutation($id: ID!) { declineOffer(id: $id) { state } }`;
const WITHDRAW = `mutation($id: ID!) { withdrawOffer(id: $id) { state } }`;
const OFFERS = `{ bookingOffers { totalItems items { id mine state cooperative { id } booking { id purpose cooperative { id } } } } }`;
const MOVE = `mutation($input: MoveBookingInput!) { moveBooking(input: $input) { __typename } }`;
const ADOPT = `mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }`;
const HOUR = 3_600_000;

interface Accepted {
  __typename: string;
  state?: string;
  reasons?: Array<{ code: string }>;
}

let world: World;
let ane: WorldPerson;
let joana: WorldPerson;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  ane = world.ours.member;
  joana = await world.person(world.ours, 'Joana', [{ role: 'MEMBER', cooperativeId: world.ours.errota }]);
});
afterAll(() => world.stop());

let day = 2;
const next = (): Date => inDays(++day, 8);
async function book(start: Date, by: WorldPerson): Promise<string> {
  const { bookAsset } = await by.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start, end: new Date(start.getTime() + 2 * HOUR), purpose: 'Secret' } });
  return bookAsset.id!;
}
const offer = async (input: object, by = ane): Promise<string> => (await by.call.get<{ offerBooking: { id: string } }>(OFFER, { input })).offerBooking.id;
const accept = async (id: string, by = joana): Promise<Accepted> => (await by.call.get<{ acceptOffer: Accepted }>(ACCEPT, { id })).acceptOffer;
const holders = (...ids: string[]): Promise<Array<{ member: string }>> => world.sql('select member_id as member from booking where id = any ($1::uuid[]) order by array_position($1::uuid[], id)', [ids]);
let version = 0;
const adopt = (rules: object): Promise<unknown> => world.ours.steward.call.get(ADOPT, { input: { scope: 'ASSET', assetId: world.ours.mill, expectedVersion: version++, note: 'x', rules } });

describe('bookings that change hands', () => {
  it('are swapped, each once, and stay in the calendar as they were', async () => {
    const [mine, theirs] = [await book(next(), ane), await book(next(), joana)];
    const id = await offer({ bookingId: mine, wantedId: theirs, message: 'Rain on Tuesday' });
    const { bookingOffers } = await joana.call.get<{ bookingOffers: { items: Array<{ id: string; mine: boolean; booking: { purpose: string | null } }> } }>(OFFERS);
    expect(bookingOffers.items.find((one) => one.id === id)).toMatchObject({ mine: false, state: 'OPEN', cooperative: null });
    await expect(ane.call.refusal(ACCEPT, { id })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(accept(id)).resolves.toMatchObject({ __typename: 'BookingOffer', state: 'ACCEPTED' });
    await expect(holders(mine, theirs)).resolves.toEqual([{ member: joana.memberId }, { member: ane.memberId }]);
    await expect(joana.call.refusal(ACCEPT, { id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await expect(world.sql(`select count(*)::int as n from activity where action = 'booking.handOver' and subject_id = any ($1)`, [[mine, theirs]])).resolves.toEqual([{ n: 2 }]);
    await expect(world.sql('select count(*)::int as n from allocation where blocks and booking_id = any ($1)', [[mine, theirs]])).resolves.toEqual([{ n: 2 }]);
  });

  it('are handed over to whom they are offered, to nobody else, and not after they changed', async () => {
    const other = await world.person(world.ours, 'Zelai', [{ role: 'MEMBER', cooperativeId: world.ours.labea }]);
    const mine = await book(next(), ane);
    const id = await offer({ bookingId: mine, cooperativeId: world.ours.errota });
    await expect(other.call.refusal(ACCEPT, { id })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(world.stranger.call.refusal(ACCEPT, { id })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await ane.call.get(MOVE, { input: { id: mine, expectedVersion: 1, end: new Date(inDays(day, 11)) } });
    await expect(joana.call.refusal(ACCEPT, { id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    const again = await offer({ bookingId: mine, cooperativeId: world.ours.errota });
    await expect(joana.call.get(DECLINE, { id: again })).resolves.toEqual({ declineOffer: { state: 'DECLINED' } });
    const third = await offer({ bookingId: mine });
    await expect(joana.call.refusal(DECLINE, { id: third })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(joana.call.refusal(WITHDRAW, { id: third })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(ane.call.get(WITHDRAW, { id: third })).resolves.toEqual({ withdrawOffer: { state: 'WITHDRAWN' } });
    await expect(accept(await offer({ bookingId: mine }))).resolves.toMatchObject({ state: 'ACCEPTED' });
    await expect(holders(mine)).resolves.toEqual([{ member: joana.memberId }]);
  });

  it('NEMO#179: nobody gets by hand-over what the rules would refuse them, and every reason is told', async () => {
    await adopt({ who: 'OWNER' });
    const theirs = await book(next(), joana);
    const id = await offer({ bookingId: theirs }, joana);
    await expect(accept(id, ane)).resolves.toMatchObject({ __typename: 'BookingRefusal', reasons: [{ code: 'WHO' }] });
    await expect(holders(theirs)).resolves.toEqual([{ member: joana.memberId }]);
    await adopt({});
    await world.sql(`insert into closure (federation_id, id, asset_id, starts_at, ends_at, reason, created_by_id) select $1, gen_random_uuid(), $2, $3, $4, 'Kept for Errota', $5`, [world.ours.id, world.ours.mill, inDays(day, 0), inDays(day, 23), joana.memberId]);
    await world.sql('insert into closure_allowed select federation_id, id, $1 from closure', [world.ours.errota]);
    await expect(accept(id, ane)).resolves.toMatchObject({ __typename: 'BookingClash', closures: [{}] });
    await world.sql('delete from closure');
    await expect(accept(id, ane)).resolves.toMatchObject({ state: 'ACCEPTED' });
  });

  it('are not counted twice by a quota: a swap is possible at its limit, a hand-over is not', async () => {
    await adopt({ quotas: [{ per: 'COOPERATIVE', measure: 'BOOKINGS', most: 1, period: 'MONTH' }] });
    const start = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() + 3, 3, 8));
    await world.sql('update asset set horizon_days = 400 where id = $1', [world.ours.mill]);
    const [mine, theirs] = [await book(start, ane), await book(new Date(start.getTime() + 24 * HOUR), joana)];
    await expect(accept(await offer({ bookingId: mine }))).resolves.toMatchObject({ __typename: 'BookingRefusal', reasons: [{ code: 'QUOTA' }] });
    await expect(accept(await offer({ bookingId: mine, wantedId: theirs }))).resolves.toMatchObject({ state: 'ACCEPTED' });
    await expect(world.sql('select used, cap from quota_account order by 1')).resolves.toEqual([{ used: 1, cap: 1 }, { used: 1, cap: 1 }]);
    await adopt({ quotas: [] });
  });

  it('say what is wrong with an offer', async () => {
    const [mine, theirs] = [await book(next(), ane), await book(next(), joana)];
    const wrong = async (input: object) => (await ane.call.refusal(OFFER, { input: { bookingId: mine, ...input } })).extensions;
    await expect(wrong({ wantedId: mine })).resolves.toMatchObject({ field: 'wantedId' });
    await expect(wrong({ wantedId: theirs, cooperativeId: world.ours.errota })).resolves.toMatchObject({ field: 'cooperativeId' });
    await expect(wrong({ cooperativeId: world.theirs.labea })).resolves.toMatchObject({ field: 'cooperativeId', code: 'NOT_FOUND' });
    await expect(wrong({ until: inDays(-1, 8) })).resolves.toMatchObject({ field: 'until' });
    await expect(wrong({ bookingId: theirs })).resolves.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('races', () => {
  it('of a swap with cancelling, moving and a second swap end in one truth', async () => {
    for (let round = 0; round < 4; round++) {
      const [mine, theirs, third] = [await book(next(), ane), await book(next(), joana), await book(next(), joana)];
      const [swap, other] = [await offer({ bookingId: mine, wantedId: theirs }), await offer({ bookingId: mine, wantedId: third })];
      const answers = await Promise.all([
        joana.call.ask<{ acceptOffer: Accepted }>(ACCEPT, { id: swap }), joana.call.ask<{ acceptOffer: Accepted }>(ACCEPT, { id: other }), joana.call.ask<{ acceptOffer: Accepted }>(ACCEPT, { id: swap }),
        ane.call.ask(CANCEL, { input: { id: mine } }),
      ]);
      const accepted = answers.slice(0, 3).filter(({ data }) => (data as { acceptOffer: Accepted } | null)?.acceptOffer?.state === 'ACCEPTED').length;
      const [{ status, member } = { status: '', member: '' }] = await world.sql<{ status: string; member: string }>('select status, member_id as member from booking where id = $1', [mine]);
      expect(accepted).toBeLessThanOrEqual(1);
      expect(member).toBe(accepted ? joana.memberId : ane.memberId);
      expect(answers[3]!.errors.length === 0).toBe(status === 'CANCELLED');
      expect(answers.flatMap(({ errors }) => errors).every(({ extensions }) => ['CONFLICT', 'FORBIDDEN', 'NOT_FOUND'].includes(extensions.code as string))).toBe(true);
    }
  }, 60_000);
});
