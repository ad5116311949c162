import { randomUUID } from 'node:crypto';
import { id, SESSION_SECRET } from '../data/ids.mjs';

const FEDERATION = 3;
const ASSETS = 200;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Hours between two bookings of one asset, so that turnaround fits between them. */
const STRIDE = 2;

const QUERY = `mutation($input: BookAssetInput!) { bookAsset(input: $input) { __typename
  ... on Booking { id status start end } ... on BookingClash { message } } }`;

/** Bookings that never clash: the n-th is of one of 200 assets, at a time that no other number gives. */
export function wish(n) {
  const start = (Math.floor(Date.now() / DAY) + 2) * DAY + Math.floor(n / ASSETS) * STRIDE * HOUR;
  return { assetId: id('asset', FEDERATION, 1 + (n % ASSETS)), start: new Date(start), end: new Date(start + HOUR), purpose: `Grinding, number ${n}` };
}

/** Whom the bookings are made by and for. */
export const BOOKER = {
  federationId: id('federation', FEDERATION, 0),
  cooperativeId: id('cooperative', FEDERATION, 1),
  memberId: id('member', FEDERATION, 0),
  personId: id('person', 0, 0),
};

/** Requests as our clients send them, an idempotency key with each, from the wish of number `first` on. */
export function bookingRequests(first) {
  const headers = { 'content-type': 'application/json', cookie: `auzolan=${SESSION_SECRET}`, 'acting-for': `${BOOKER.federationId}/${BOOKER.cooperativeId}` };
  return (n) => ({
    path: '/graphql',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    body: JSON.stringify({ query: QUERY, variables: { input: wish(first + n) } }),
  });
}
