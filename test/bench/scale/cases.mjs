import { randomUUID } from 'node:crypto';
import { id, SESSION_SECRET } from '../data/ids.mjs';

const FEDERATION = 4;
const ASSETS = 200;
const PAGE = 100;
const DAY = 86_400_000;
const HOUR = 3_600_000;
const WEEKS = 52;
const federationId = id('federation', FEDERATION, 0);
const headers = { 'content-type': 'application/json', cookie: `auzolan=${SESSION_SECRET}`, 'acting-for': `${federationId}/${id('cooperative', FEDERATION, 1)}` };
const asset = (n) => id('asset', FEDERATION, 1 + (n % ASSETS));
const tomorrow = () => new Date(Date.now() + DAY).toISOString().slice(0, 10);

const MONTH_OF_ONE = 'query($assetId: ID!, $from: Date!) { freeBusy(assetId: $assetId, from: $from, days: 31) { date state blocks { start end state booking { id } } } }';
const MONTH_OF_MANY = `query($from: Date!, $skip: Int!) { timetable(from: $from, days: 31, skip: $skip, take: ${PAGE}) { rows { asset { id } bookings { id start end } } } }`;
const NEXT_FREE = `query($skip: Int!) { assets(skip: $skip, take: ${PAGE}) { items { id nextFree { start end } } } }`;
const SERIES = 'mutation($input: BookSeriesInput!) { bookSeries(input: $input) { __typename } }';
const BOOK = 'mutation($input: BookAssetInput!) { bookAsset(input: $input) { __typename } }';

/** Hours after midnight of a day far beyond what the calendars are filled with. */
let booked = 0;
function farTime() {
  const n = booked++;
  const start = new Date((Math.floor(Date.now() / DAY) + 60 + Math.floor(n / ASSETS / 8)) * DAY + (Math.floor(n / ASSETS) % 8) * 2 * HOUR);
  return { assetId: asset(n), start, end: new Date(start.getTime() + HOUR), purpose: 'Grinding' };
}

/** Every week for a year, an evening hour that nothing else takes; another asset each time. */
let series = 0;
function everyWeek() {
  const n = series++;
  return { assetId: asset(n), localStart: `${tomorrow()}T${n < ASSETS ? 20 : 22}:00`, minutes: 60, rule: `FREQ=WEEKLY;COUNT=${WEEKS}`, purpose: 'Grinding' };
}

/** What is asked at every size; each is one or more requests, sent one after the other. `times`: how often, for the median. */
export const CASES = [
  { title: 'a month’s free/busy of one asset', times: 60, requests: (n) => [[MONTH_OF_ONE, { assetId: asset(n), from: tomorrow() }]] },
  { title: 'a month of 200 assets', times: 12, requests: () => [0, PAGE].map((skip) => [MONTH_OF_MANY, { from: tomorrow(), skip }]) },
  { title: 'the next free time of 200 assets', times: 20, requests: () => [0, PAGE].map((skip) => [NEXT_FREE, { skip }]) },
  { title: `a series of ${WEEKS} weeks, previewed and booked`, times: 20, requests: () => [[SERIES, { input: everyWeek() }]] },
  { title: 'a booking, to its commit', times: 100, requests: () => [[BOOK, { input: farTime() }]] },
];

/** Whatever did not end in a booking or a series. */
const REFUSED = /"__typename":"(?!Booking"|BookingSeries")/;

/** Sends one of them. @throws when it is not answered as it should be */
export async function send(url, [query, variables]) {
  const mutation = query.startsWith('mutation');
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { ...headers, ...(mutation ? { 'idempotency-key': randomUUID() } : {}) }, body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (!text.startsWith('{"data":') || REFUSED.test(text)) throw new Error(`${query.slice(0, 40)}… was answered ${text.slice(0, 400)}`);
}
