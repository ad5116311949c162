import { InputError } from '../../../platform/errors/domain-error.js';
import type { CooperativeSort } from '../enums.js';
import { searchWords } from '../search-text.js';
import type { CooperativeFilter } from './cooperative-list.inputs.js';
import { EARTH_RADIUS_KM, nearBox } from './near-box.js';

/** Numbers the values of a statement as they are added. */
class Values {
  readonly all: unknown[] = [];

  add(...values: unknown[]): string[] {
    return values.map((value) => `$${this.all.push(value)}`);
  }
}

/** One statement and its values; the text depends only on which filters and which order are asked for. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const ORDERS: Readonly<Record<CooperativeSort, { key: string; order: string }>> = {
  NAME: { key: 'c.sort_name as key', order: 'key, id' },
  NEWEST: { key: 'null as key', order: 'id desc' },
  DISTANCE: { key: 'c.distance as key', order: 'key, id' },
};

/**
 * A page of cooperatives with how many there are in all, in one statement that gives at least one row. Few candidates
 * (by words or by place) are found once; otherwise the page comes in the order of an index and the count by itself.
 * @param columns of `c` that follow total and distance in each row, the id first; all null when the page is empty
 * @throws InputError for an order that needs a point.
 */
export function cooperativeList(federationId: string, filter: CooperativeFilter, sort: CooperativeSort, page: { skip: number; take: number }, columns: string): Statement {
  if (sort === 'DISTANCE' && !filter.near) throw new InputError('sort', 'DISTANCE needs filter.near');
  const values = new Values();
  const [federation, take, skip] = values.add(federationId, page.take, page.skip);
  const words = searchWords(filter.text ?? '');
  const where = [`c.federation_id = ${federation}`, ...conditions(values, filter, words)];
  const from = filter.near ? `(select c.*, ${distance(values, filter.near)} as distance from cooperative c where ${inBox(values, filter.near)}) c` : 'cooperative c';
  if (filter.near) where.push(`c.distance <= ${values.add(filter.near.km)[0]}`);
  const few = words.length > 0 || Boolean(filter.near);
  const { key, order } = ORDERS[sort];
  const sql = `with found as ${few ? '' : 'not '}materialized (
      select c.id, ${key}, ${filter.near ? 'c.distance' : 'null::float8 as distance'} from ${from} where ${where.join(' and ')})
    select t.total, p.distance, ${columns}
    from (select count(*)::int as total from found) t
    left join (select * from found order by ${order} limit ${take} offset ${skip}) p on true
    left join cooperative c on c.federation_id = ${federation} and c.id = p.id
    order by ${order.replace(/\b(key|id)\b/g, 'p.$1')}`;
  return { sql, values: values.all };
}

function conditions(values: Values, filter: CooperativeFilter, words: string[]): string[] {
  const where: string[] = [];
  if (words.length) where.push(`c.id in (select auzolan.cooperatives_matching(${values.add(words)[0]}))`);
  if (filter.status) where.push(`c.status = any(${values.add(filter.status)[0]})`);
  if (filter.activity) where.push(`c.activity = any(${values.add(filter.activity)[0]})`);
  if (filter.country) where.push(`c.country = any(${values.add(filter.country)[0]})`);
  if (filter.agreementId) where.push(`c.agreement_id = ${values.add(filter.agreementId)[0]}`);
  return where;
}

function inBox(values: Values, near: NonNullable<CooperativeFilter['near']>): string {
  const box = nearBox(near);
  const [south, north, west, east, otherWest, otherEast] = values.add(box.south, box.north, box.west, box.east, box.otherWest, box.otherEast);
  return `c.latitude between ${south} and ${north} and (c.longitude between ${west} and ${east} or c.longitude between ${otherWest} and ${otherEast})`;
}

/** Kilometres along the great circle, by the haversine formula, which is exact for small distances too. */
function distance(values: Values, { latitude, longitude }: { latitude: number; longitude: number }): string {
  const [north, east] = values.add(latitude, longitude).map((value) => `${value}::float8`);
  return `2 * ${EARTH_RADIUS_KM} * asin(least(1, sqrt(sin(radians(c.latitude - ${north}) / 2) ^ 2
    + cos(radians(${north})) * cos(radians(c.latitude)) * sin(radians(c.longitude - ${east}) / 2) ^ 2)))`;
}
