import { id } from '../data/ids.mjs';

const ASSETS = 60;
const BOOKINGS = 100;

const BOOKING_JSON = `json_build_object('id', b.id, 'start', b.starts_at, 'end', b.ends_at, 'localStart', b.local_start, 'localEnd', b.local_end,
  'timeZone', b.time_zone, 'status', b.status, 'purpose', b.purpose, 'version', b.version,
  'asset', json_build_object('id', a.id, 'name', a.name, 'category', a.category, 'place', a.place),
  'cooperative', json_build_object('id', c.id, 'name', c.name, 'locality', c.locality, 'status', c.status))`;
const JOINED = `booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id`;

const OUR_FIELDS = `id start end localStart localEnd timeZone status purpose version
  asset { id name category place } cooperative { id name locality status }`;
const PEER_FIELDS = `id: rowId start: startsAt end: endsAt localStart localEnd timeZone status purpose version
  asset: assetByFederationIdAndAssetId { id: rowId name category place }
  cooperative: cooperativeByFederationIdAndCooperativeId { id: rowId name locality status }`;

const assetOf = (n) => id('asset', 1, 1 + (n % ASSETS));
const bookingOf = (n) => id('booking', 1, (1 + (n % ASSETS)) * 1000 + 1 + ((n * 7) % BOOKINGS));

/** The list that the measurements began with: 50 bookings of an asset, each with its asset and its cooperative. */
export const bookingsOfAsset = {
  name: 'bookings',
  title: '50 bookings of an asset, each with asset and cooperative',
  federation: 1,
  variants: ASSETS,
  ours: {
    query: `query($asset: ID!) { bookings(filter: { assetId: $asset }, sort: START, take: 50) { items { ${OUR_FIELDS} } } }`,
    variables: (n) => ({ asset: assetOf(n) }),
  },
  postgraphile: {
    query: `query($asset: UUID!) { bookings: allBookings(condition: { assetId: $asset }, orderBy: [STARTS_AT_ASC, ROW_ID_ASC], first: 50) { items: nodes { ${PEER_FIELDS} } } }`,
    variables: (n) => ({ asset: assetOf(n) }),
  },
  plain: {
    sql: `select json_build_object('data', json_build_object('bookings', json_build_object('items', coalesce(json_agg(item), '[]'))))
      from (select ${BOOKING_JSON} as item from ${JOINED} where b.asset_id = $1 order by b.starts_at, b.id limit 50) page`,
    values: (n) => [assetOf(n)],
  },
};

/** One node by its id. */
export const oneBooking = {
  name: 'booking',
  title: 'one booking by id, with asset and cooperative',
  federation: 1,
  variants: 120,
  ours: { query: `query($id: ID!) { booking(id: $id) { ${OUR_FIELDS} } }`, variables: (n) => ({ id: bookingOf(n) }) },
  postgraphile: {
    query: `query($federation: UUID!, $id: UUID!) { booking: bookingByFederationIdAndRowId(federationId: $federation, rowId: $id) { ${PEER_FIELDS} } }`,
    variables: (n) => ({ federation: id('federation', 1, 0), id: bookingOf(n) }),
  },
  plain: {
    sql: `select json_build_object('data', json_build_object('booking', (select ${BOOKING_JSON} from ${JOINED} where b.id = $1)))`,
    values: (n) => [bookingOf(n)],
  },
};
