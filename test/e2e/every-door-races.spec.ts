import { randomUUID } from 'node:crypto';
import { OfferFreedJob } from '../../apps/api/src/modules/bookings/waitlist/offer-freed.job.js';
import { BOOK_BRIEFLY as BOOK, CANCEL, inDays } from '../support/booking-calls.js';
import { placed } from '../support/booking-states.js';
import type { Caller } from '../support/caller.js';
import { calendarFile } from '../support/calendar-file.js';
import { closeSeason, fileWishes, makeSeason, millWish, PUBLISH_SEASON, RUN_SEASON, runsOf, seasonHour } from '../support/season-calls.js';
import { startWorld, type World, type WorldPerson } from '../support/world.js';

/** `npm run races` makes 100,000; with booking-races.spec.ts more than 5,000 contended attempts are made each time. */
const ATTEMPTS = Number(process.env.RACE_ATTEMPTS ?? 600);
/** Season rounds; a season has 28 days. */
const SEASONS = Math.min(26, Math.ceil(ATTEMPTS / 300));
const HOUR = 3_600_000;
const TABLES = 5;
/** Bookings of the tables that a cooperative may have in a day. */
const QUOTA = 3;
/** Days that are raced for before everything is bought anew. */
const DAYS = 900;

const HOLD = BOOK.replace('bookAsset(', 'bookAsset: holdAsset(');
const CONFIRM = 'mutation($id: ID!) { confirmHold(input: { id: $id }) { __typename } }';
const APPROVE = 'mutation($id: ID!) { approveBooking(input: { id: $id }) { __typename } }';
const MOVE = 'mutation($input: MoveBookingInput!) { moveBooking(input: $input) { __typename } }';
const SERIES = 'mutation($input: BookSeriesInput!) { bookSeries(input: $input) { __typename } }';
const TOGETHER = 'mutation($input: BookTogetherInput!) { bookTogether(input: $input) { __typename } }';
const OFFER = 'mutation($input: OfferBookingInput!) { offerBooking(input: $input) { id } }';
const ACCEPT = 'mutation($id: ID!) { acceptOffer(id: $id) { __typename } }';
const IMPORT = 'mutation($input: ImportCalendarInput!) { importCalendar(input: $input) { __typename } }';
const JOIN = 'mutation($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { id } }';
const WAITING = '{ myWaitlist { items { state booking { id } } } }';

let world: World;
let people: WorldPerson[];
let token: Caller;
const ids = { press: '', tables: '', kit: '', oven: '' };
let attempts = 0;

beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  people = [];
  for (let n = 0; n < 8; n++) people.push(await world.person(world.ours, `Client ${n}`, [{ role: 'MEMBER', cooperativeId: n % 2 ? world.ours.labea : world.ours.errota }]));
  const { createAccessToken } = await world.ours.member.call.get<{ createAccessToken: { secret: string } }>('mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }', {
    input: { name: 'Program', scopes: ['BOOK', 'READ'], expiresAt: inDays(30, 0) },
  });
  token = world.caller(createAccessToken.secret, `${world.ours.id}/${world.ours.labea}`);
}, 60_000);
afterAll(() => world.stop());
afterAll(() => process.env.RACE_ATTEMPTS && process.stderr.write(`${attempts} attempts\n`));

/** Of most, requests do not block, so that approvals race too. */
async function asset(name: string, kind: string, quantity: number, requestsBlock: boolean): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, horizon_days, kind, quantity, requests_block)
     values ($1, gen_random_uuid(), $2, $3, lower($3), 'MILL', 'Europe/Madrid', 1095, $4, $5, $6) returning id`,
    [world.ours.id, world.ours.errota, name, kind, quantity, requestsBlock],
  );
  return row!.id;
}

async function buyEverything(): Promise<void> {
  const { coordinator, steward } = world.ours;
  Object.assign(ids, { press: await asset('Press', 'EXCLUSIVE', 1, false), tables: await asset('Tables', 'POOLED', TABLES, false), kit: await asset('Kit', 'COMPOSITE', 1, false), oven: await asset('Oven', 'EXCLUSIVE', 1, true) });
  await coordinator.call.get('mutation($input: SetAssetPartsInput!) { setAssetParts(input: $input) { id } }', { input: { assetId: ids.kit, parts: [{ assetId: ids.press }, { assetId: ids.tables, quantity: 2 }] } });
  const rules = { quotas: [{ per: 'COOPERATIVE', measure: 'BOOKINGS', most: QUOTA, period: 'DAY' }] };
  await steward.call.get('mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }', { input: { scope: 'ASSET', assetId: ids.tables, expectedVersion: 0, note: 'For all', rules } });
}

/** Sends one attempt; whoever loses is told so, and nothing else may go wrong. @returns the id of what was made, else its type */
async function attempt(caller: Caller, query: string, variables: object, key: string = randomUUID(), lost: readonly string[] = ['CONFLICT']): Promise<string> {
  attempts++;
  const { data, errors } = await caller.ask<Record<string, { __typename: string; id?: string }>>(query, variables, { 'idempotency-key': key });
  if (errors.length && !lost.includes(errors[0]!.extensions.code)) throw new Error(JSON.stringify(errors));
  return errors.length ? 'CONFLICT' : (Object.values(data!)[0]!.id ?? Object.values(data!)[0]!.__typename);
}

const isId = (answer: string): boolean => answer.includes('-');
const until = (start: Date, hours = 2): Date => new Date(start.getTime() + hours * HOUR);

/** Every way there is to take a time, all at once, around the same hours of one day. */
async function everyDoor(round: number): Promise<void> {
  if (round % DAYS === 0) await buyEverything();
  const morning = inDays(3 + (round % DAYS), 6).getTime();
  const at = (n: number): Date => new Date(morning + (n % 5) * (HOUR / 2));
  const wish = (assetId: string, n: number, quantity = 1): object => ({ assetId, quantity, start: at(n), end: until(at(n)), purpose: `n ${n}` });
  const requests = [await placed(world, { assetId: ids.press, start: at(0) }), await placed(world, { assetId: ids.tables, start: at(1), quantity: 3 })];
  const elsewhere = new Date(morning + 12 * HOUR);
  const { member, steward, errota } = world.ours;
  const [ane, joana] = [member, people[0]!];
  const moving = await placed(world, { assetId: ids.press, start: elsewhere, status: 'CONFIRMED' });
  const theirs = await placed(world, { assetId: ids.press, start: until(elsewhere), status: 'CONFIRMED' }, joana, errota);
  const { offerBooking: swap } = await ane.call.get<{ offerBooking: { id: string } }>(OFFER, { input: { bookingId: moving, wantedId: theirs } });
  const replay = randomUUID();
  const local = `${at(2).toISOString().slice(0, 10)}T0${8 + (round % 2)}:00`;
  const swaps = [0, 1].map(() => attempt(joana.call, ACCEPT, { id: swap.id }));
  await Promise.all([
    ...people.map((person, n) => attempt(person.call, BOOK, { input: wish(n % 3 ? ids.press : ids.kit, n) })),
    ...people.map((person, n) => attempt(person.call, BOOK, { input: wish(ids.tables, n, 1 + (n % 3)) })),
    attempt(token, BOOK, { input: wish(ids.press, 3) }),
    attempt(token, BOOK, { input: wish(ids.tables, 3, 2) }),
    // The same request again and again, as an app sends it whose answers were lost.
    ...Array.from({ length: 3 }, () => attempt(ane.call, BOOK, { input: wish(ids.press, 4) }, replay)),
    attempt(joana.call, HOLD, { input: wish(ids.press, 1) }).then((hold) => (isId(hold) ? attempt(joana.call, CONFIRM, { id: hold }) : hold)),
    ...requests.map((id) => attempt(steward.call, APPROVE, { id })),
    // Once it is swapped it is hers no more.
    attempt(ane.call, MOVE, { input: { id: moving, expectedVersion: 1, start: at(2), end: until(at(2)) } }, undefined, ['CONFLICT', 'FORBIDDEN', 'STALE_VERSION']),
    ...swaps,
    attempt(ane.call, SERIES, { input: { assetId: ids.press, localStart: local, minutes: 120, rule: 'FREQ=DAILY;COUNT=2', purpose: 'Series' } }),
    attempt(ane.call, TOGETHER, { input: { purpose: 'Both', wishes: [ids.press, ids.tables].map((assetId) => ({ assetId, start: at(1), end: until(at(1)) })) } }),
    attempt(ane.call, IMPORT, { input: { assetId: ids.press, as: 'BOOKINGS', purpose: 'From a file', text: calendarFile([{ start: at(0), hours: 1 }, { start: at(4), hours: 1 }]) } }),
  ]);
  expect((await Promise.all(swaps)).filter((answer) => answer === 'BookingOffer').length).toBeLessThanOrEqual(1);
  await giveUpAndTake(elsewhere);
}

/** A time is given up while others book it: it goes to who waits for it, who takes it once, whatever they send twice. */
async function giveUpAndTake(start: Date): Promise<void> {
  const [waiting, ...others] = people.slice(2);
  const given = await placed(world, { assetId: ids.oven, start, status: 'CONFIRMED' });
  await waiting!.call.get(JOIN, { input: { assetId: ids.oven, earliest: start, latest: until(start), minutes: 120, purpose: 'Bread' } });
  const book = (n: number): Promise<string> => attempt(others[n % others.length]!.call, BOOK, { input: { assetId: ids.oven, start: new Date(start.getTime() + (n % 3) * (HOUR / 2)), end: until(start), purpose: 'Faster' } });
  await Promise.all([book(0), book(1), attempt(world.ours.member.call, CANCEL, { input: { id: given } }), book(2), book(3)]);
  await world.app.get(OfferFreedJob).run({ federationId: world.ours.id, bookingId: given, from: 'CONFIRMED', to: 'CANCELLED' });
  const { myWaitlist } = await waiting!.call.get<{ myWaitlist: { items: Array<{ state: string; booking: { id: string } }> } }>(WAITING);
  const { id } = myWaitlist.items.find(({ state }) => state === 'OFFERED')!.booking;
  const answers = await Promise.all([attempt(waiting!.call, CONFIRM, { id }), book(4), attempt(waiting!.call, CONFIRM, { id }), book(5)]);
  expect(answers.filter((answer) => answer === 'Booking' || isId(answer))).toHaveLength(1);
  await expect(world.sql(`select member_id from booking where asset_id = $1 and starts_at < $3 and ends_at > $2 and status = 'CONFIRMED'`, [ids.oven, start, until(start)])).resolves.toEqual([{ member_id: waiting!.memberId }]);
  await world.sql('update waitlist_entry set left_at = now() where left_at is null');
}

/** A round of wishes is published many times at once while its times are booked by others. */
async function publishAmongBookings(day: number): Promise<void> {
  const { ours } = world;
  const { id } = await makeSeason(world, { basis: 'EQUAL' });
  const wishes = [millWish(ours, day, 8), millWish(ours, day, 12), millWish(ours, day, 16)];
  for (const { call } of [ours.member, ours.coordinator]) await fileWishes(call, id, wishes);
  await closeSeason(world, id);
  await ours.steward.call.get(RUN_SEASON, { id });
  const [run] = await runsOf(ours.steward.call, id);
  const book = (person: WorldPerson, n: number): Promise<string> => attempt(person.call, BOOK, { input: { assetId: ours.mill, start: seasonHour(day, 7 + n), end: seasonHour(day, 9 + n), purpose: 'Faster' } });
  await Promise.all(people.flatMap((person, n) => [attempt(ours.steward.call, PUBLISH_SEASON, { runId: run!.id }), book(person, n)]));
  // Publishing looks again: what was booked or became free meanwhile makes a new run, to be seen before it is published.
  for (let [newest] = await runsOf(ours.steward.call, id); newest!.outcome === null; [newest] = await runsOf(ours.steward.call, id)) {
    await ours.steward.call.get(PUBLISH_SEASON, { runId: newest!.id });
  }
  const published = (await runsOf(ours.steward.call, id)).find(({ outcome }) => outcome === 'PUBLISHED');
  const [booked] = await world.sql<{ n: number }>('select count(*)::int as n from season_booking where season_id = $1', [id]);
  expect(booked!.n).toBe(published!.given);
  await expect(world.sql('select outcome from season_end where season_id = $1', [id])).resolves.toEqual([{ outcome: 'PUBLISHED' }]);
}

it(`never promises anything twice, through whichever doors ${ATTEMPTS} attempts come at once`, async () => {
  await world.sql('update asset set horizon_days = 1095');
  for (let day = 1; day <= SEASONS; day++) await publishAmongBookings(day);
  for (let round = 0; attempts < ATTEMPTS; round++) {
    if (round % 100 === 99) process.stderr.write(`${attempts} attempts so far\n`);
    await everyDoor(round);
  }
  const double = await world.sql(
    `select x.booking_id from allocation x join allocation y on x.federation_id = y.federation_id and x.leaf_id = y.leaf_id and x.booking_id < y.booking_id
     and x.blocked && y.blocked where x.blocks and y.blocks and x.leaf_kind = 'EXCLUSIVE'`,
  );
  expect(double).toEqual([]);
  const peaks = await world.sql<{ n: string }>(`select auzolan.peak_use(federation_id, id, '-infinity', 'infinity') as n from asset where kind = 'POOLED'`);
  for (const { n } of peaks) {
    expect(Number(n)).toBeLessThanOrEqual(TABLES);
    expect(Number(n)).toBeGreaterThan(TABLES / 2); // it was pressed hard
  }
  const halves = await world.sql(
    `select b.id from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
     where (select count(*) from allocation l where l.federation_id = b.federation_id and l.booking_id = b.id) <> case when a.kind = 'COMPOSITE' then 2 else 1 end`,
  );
  expect(halves).toEqual([]);
  const [most] = await world.sql<{ n: number }>(
    `select max(n)::int as n from (select count(*) as n from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
     where a.kind = 'POOLED' and b.status in ('HELD', 'REQUESTED', 'CONFIRMED') group by b.asset_id, b.cooperative_id, b.local_start::date) counted`,
  );
  expect(most!.n).toBeLessThanOrEqual(QUOTA);
  expect(most!.n).toBeGreaterThan(1);
}, 7_200_000);
