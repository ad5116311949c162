import { id } from '../data/ids.mjs';

const WORDS = ['mill', 'bakery', 'dairy', 'forest', 'weaver', 'solar', 'cider', 'wool', 'herb', 'print', 'garden', 'repair', 'housing', 'river', 'olive', 'honey'];
const POINTS = 16;
const KM = 60;
const EARTH_RADIUS_KM = 6371.0088;
const DEGREES = 180 / Math.PI;

const wordOf = (n) => WORDS[n % WORDS.length];
const pointOf = (n) => ({ latitude: 38 + ((n % POINTS) % 4), longitude: -6 + Math.floor((n % POINTS) / 4) * 2 });

const FIELDS = 'name status locality region country latitude longitude website membersCount';
const JSON_FIELDS = `'id', c.id, 'name', c.name, 'status', c.status, 'locality', c.locality, 'region', c.region, 'country', c.country,
  'latitude', c.latitude, 'longitude', c.longitude, 'website', c.website, 'membersCount', c.members_count`;
const page = (found, order, json) => `with found as materialized (${found}),
  page as (select * from found order by ${order} limit 20)
  select json_build_object('data', json_build_object('cooperatives', json_build_object('totalItems', (select count(*) from found),
    'items', coalesce((select json_agg(json_build_object(${json}) order by ${order.replaceAll(/\b(?=sort_name|distance|id)/g, 'p.')})
      from page p join cooperative c on c.federation_id = $1 and c.id = p.id), '[]'))))`;

/** Twenty cooperatives by a word, in the order of their names, and how many there are. */
const byText = (federation, rows) => ({
  name: `by-text-${rows}`,
  title: `20 of ${rows.toLocaleString('en')} cooperatives by text`,
  federation,
  variants: WORDS.length,
  ours: {
    query: `query($text: String!) { cooperatives(filter: { text: $text }, sort: NAME, take: 20) { totalItems items { id ${FIELDS} } } }`,
    variables: (n) => ({ text: wordOf(n) }),
  },
  postgraphile: {
    query: `query($words: [String!]!) { cooperatives: benchCooperativesByText(words: $words, first: 20) { totalItems: totalCount items: nodes { id: rowId ${FIELDS} } } }`,
    variables: (n) => ({ words: [wordOf(n)] }),
  },
  plain: {
    sql: page(`select c.id, c.sort_name from cooperative c where c.federation_id = $1 and c.id in (select auzolan.cooperatives_matching($2))`, 'sort_name, id', JSON_FIELDS),
    values: (n) => [id('federation', federation, 0), [wordOf(n)]],
  },
});

/** Twenty cooperatives around a point, the nearest first, and how many there are. */
const byDistance = (federation, rows) => ({
  name: `by-distance-${rows}`,
  title: `20 of ${rows.toLocaleString('en')} cooperatives by distance`,
  federation,
  variants: POINTS,
  ours: {
    query: `query($near: NearInput!) { cooperatives(filter: { near: $near }, sort: DISTANCE, take: 20) { totalItems items { id ${FIELDS} distanceKm } } }`,
    variables: (n) => ({ near: { ...pointOf(n), km: KM } }),
  },
  postgraphile: {
    query: `query($latitude: Float!, $longitude: Float!, $km: Float!) { cooperatives: benchCooperativesNear(latitude: $latitude, longitude: $longitude, km: $km, first: 20) {
      totalItems: totalCount items: nodes { id: rowId ${FIELDS} distanceKm(latitude: $latitude, longitude: $longitude) } } }`,
    variables: (n) => ({ ...pointOf(n), km: KM }),
  },
  plain: {
    sql: page(
      `select * from (select c.id, 2 * ${EARTH_RADIUS_KM} * asin(least(1, sqrt(sin(radians(c.latitude - $2::float8) / 2) ^ 2
          + cos(radians($2::float8)) * cos(radians(c.latitude)) * sin(radians(c.longitude - $3::float8) / 2) ^ 2))) as distance
        from cooperative c where c.federation_id = $1 and c.latitude between $5 and $6 and c.longitude between $7 and $8) near where distance <= $4`,
      'distance, id',
      `${JSON_FIELDS}, 'distanceKm', p.distance`,
    ),
    values: (n) => {
      const { latitude, longitude } = pointOf(n);
      const high = (KM / EARTH_RADIUS_KM) * DEGREES;
      const wide = Math.asin(Math.sin(KM / EARTH_RADIUS_KM) / Math.cos(latitude / DEGREES)) * DEGREES;
      return [id('federation', federation, 0), latitude, longitude, KM, latitude - high, latitude + high, longitude - wide, longitude + wide];
    },
  },
});

export const textOf1794 = byText(1, 1794);
export const textOf10000 = byText(2, 10_000);
export const distanceOf1794 = byDistance(1, 1794);
export const distanceOf10000 = byDistance(2, 10_000);
