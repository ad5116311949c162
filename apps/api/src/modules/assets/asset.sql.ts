import { jsonObject, RowType, type Columns } from '../../platform/database/row-type.js';
import type { Asset } from './asset.model.js';

/** Columns of an {@link Asset} from a row `a` of the table asset. */
const ASSET_COLUMNS = {
  id: 'a.id', ownerId: 'a.owner_id', name: 'a.name', category: 'a.category', description: 'a.description', howToUse: 'a.how_to_use', place: 'a.place',
  latitude: 'a.latitude', longitude: 'a.longitude', timeZone: 'a.time_zone', setupMinutes: 'a.setup_minutes', turnaroundMinutes: 'a.turnaround_minutes',
  minMinutes: 'a.min_minutes', maxMinutes: 'a.max_minutes', horizonDays: 'a.horizon_days', retired: 'a.retired', followsHolidays: 'a.follows_holidays', kind: 'a.kind', quantity: 'a.quantity', requestsBlock: 'a.requests_block', twoPeople: 'a.two_people', objectionHours: 'a.objection_hours', waitsFor: 'a.waits_for', version: 'a.version',
} satisfies Columns<Asset>;

/** Reads an {@link Asset} from flat rows with the columns that are asked for. */
export const ASSET_ROWS = new RowType<Asset>(ASSET_COLUMNS, { owner: ['ownerId'], nextFree: ['retired', 'minMinutes'], parts: ['kind'], units: ['kind'] }, ['id']);

/** SQL that makes the JSON of an {@link Asset} from a row `a` of the table asset; shared by every read that shows one. */
export const ASSET_JSON = jsonObject(ASSET_COLUMNS);

/** SQL that makes the text of an instant as it goes on the wire; whole seconds, UTC. */
export function instantSql(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

/** SQL that makes the JSON list of the cooperatives whom a closure does not stop. @param closure name of its row */
export function allowedSql(closure: string): string {
  return `coalesce((select json_agg(ca.cooperative_id order by ca.cooperative_id) from closure_allowed ca where ca.federation_id = ${closure}.federation_id and ca.closure_id = ${closure}.id), '[]')`;
}

/**
 * Rows of ids: the assets whose closures close a leaf, which are itself and each whole or kit that takes all of it. A closed
 * kit takes nothing of a pool: the other pieces can be used.
 * @param federation, leaf SQL of their ids
 */
export function closingLeaf(federation: string, leaf: string): string {
  return `select x.asset_id from asset_leaf x where x.federation_id = ${federation} and x.leaf_id = ${leaf} and (x.leaf_kind = 'EXCLUSIVE' or x.asset_id = x.leaf_id)`;
}

/** The same of any asset: its own closures, and those that close one of its leaves. */
export function closingAsset(federation: string, asset: string): string {
  return `select ${asset} union all select x.asset_id from asset_leaf al join asset_leaf x on x.federation_id = al.federation_id and x.leaf_id = al.leaf_id
    and (x.leaf_kind = 'EXCLUSIVE' or x.asset_id = x.leaf_id) where al.federation_id = ${federation} and al.asset_id = ${asset}`;
}

/** SQL that makes the JSON of a {@link Closure} from a row `cl` of the table closure. */
export const CLOSURE_JSON = `json_build_object('id', cl.id, 'start', ${instantSql('cl.starts_at')}, 'end', ${instantSql('cl.ends_at')}, 'reason', cl.reason,
  'allowedIds', ${allowedSql('cl')})`;

/** SQL that makes the JSON of {@link OpeningHours} from a row `oh` of the table opening_hours. */
export const OPENING_HOURS_JSON = `json_build_object('id', oh.id, 'weekday', oh.weekday, 'rule', oh.rule,
  'opens', to_char(oh.opens_minute * interval '1 minute', 'HH24:MI'), 'closes', to_char(oh.closes_minute * interval '1 minute', 'HH24:MI'),
  'validFrom', oh.valid_from, 'validUntil', oh.valid_until)`;
