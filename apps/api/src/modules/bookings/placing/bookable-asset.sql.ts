import type { OpeningHours } from '@auzolan/calendar';
import { RULE_LAYERS_JSON, type RuleLayerRow } from '../../rules/index.js';
import { QUEUES_JSON } from '../waitlist/waitlist.sql.js';

/** A line of hours as it is computed with: minutes since midnight. */
export type OpeningLine = OpeningHours;

/** One of the parts of a whole or kit; a leaf. */
export interface AssetPart {
  readonly id: string;
  readonly kind: 'EXCLUSIVE' | 'POOLED';
  /** How many of it one booking of the whole takes. */
  readonly wanted: number;
  /** How many there are. */
  readonly quantity: number;
  readonly openingHours: readonly OpeningLine[];
}

/** What of an asset decides whether a time can be booked. */
export interface BookableAsset {
  readonly id: string;
  readonly kind: 'EXCLUSIVE' | 'POOLED' | 'COMPOSITE';
  /** How many there are; 1 unless POOLED. */
  readonly quantity: number;
  readonly requestsBlock: boolean;
  readonly ownerId: string;
  readonly name: string;
  readonly timeZone: string;
  /** By rule, else the longest of its own and its parts'. */
  readonly setupMinutes: number;
  /** Likewise. */
  readonly turnaroundMinutes: number;
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly horizonDays: number;
  /** Itself, or a part that it cannot be had without. */
  readonly retired: boolean;
  /** Assets with a part in common with it that someone waits for; known of those that are locked. */
  readonly queues?: readonly string[];
  /** Overdue work of it, or of a part, that keeps it from being booked; null when there is none. */
  readonly waitsFor: string | null;
  readonly openingHours: readonly OpeningLine[];
  /** None unless COMPOSITE, in the order of their ids. */
  readonly parts: readonly AssetPart[];
}

/** An asset that is held while something of it is placed, with the rules that hold for it. */
export interface LockedAsset extends BookableAsset {
  readonly layers: readonly RuleLayerRow[];
}

const PART_LEAVES = `asset_leaf al join asset p on p.federation_id = al.federation_id and p.id = al.leaf_id
  where al.federation_id = a.federation_id and al.asset_id = a.id and al.leaf_id <> a.id`;

const hoursJson = (asset: string): string => `coalesce((select json_agg(json_build_object('weekday', oh.weekday, 'rule', oh.rule, 'date', oh.date,
    'opens', oh.opens_minute, 'closes', oh.closes_minute, 'validFrom', oh.valid_from, 'validUntil', oh.valid_until)) from asset_hours oh where oh.federation_id = ${asset}.federation_id and oh.asset_id = ${asset}.id), '[]')`;

/** SQL that makes the JSON of a {@link BookableAsset} from a row `a` of the table asset. What rules say about times goes before the asset's own. */
export const BOOKABLE_JSON = `(select json_build_object('id', a.id, 'kind', a.kind, 'quantity', a.quantity, 'requestsBlock', a.requests_block,
  'ownerId', a.owner_id, 'name', a.name, 'timeZone', a.time_zone,
  'setupMinutes', coalesce((held.rules ->> 'setupMinutes')::int, greatest(a.setup_minutes, (select max(p.setup_minutes) from ${PART_LEAVES}))),
  'turnaroundMinutes', coalesce((held.rules ->> 'turnaroundMinutes')::int, greatest(a.turnaround_minutes, (select max(p.turnaround_minutes) from ${PART_LEAVES}))),
  'minMinutes', coalesce((held.rules ->> 'minMinutes')::int, a.min_minutes), 'maxMinutes', coalesce((held.rules ->> 'maxMinutes')::int, a.max_minutes),
  'horizonDays', coalesce((held.rules ->> 'horizonDays')::int, a.horizon_days), 'retired', a.retired or a.kind = 'COMPOSITE' and exists (select from ${PART_LEAVES} and p.retired),
  'waitsFor', coalesce(a.waits_for, (select min(p.waits_for) from ${PART_LEAVES})), 'openingHours', ${hoursJson('a')},
  'parts', coalesce((select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'wanted', al.quantity, 'quantity', p.quantity,
    'openingHours', ${hoursJson('p')}) order by p.id) from ${PART_LEAVES}), '[]')) from auzolan.held_rules(a.federation_id, a.category, a.id) as held (rules))`;

// The foreign keys of the allocation take these locks anyway; taken here they also wait for a closure, and for hours and
// parts, that are being made. What is read of them is read afterwards, or it would be as it was before the wait.
export const LOCK_ASSETS = `select a.kind from asset a where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[]) order by a.id for key share`;
export const LOCK_PARTS = `select from asset a where a.federation_id = auzolan.current_federation() and a.id in (
    select al.leaf_id from asset_leaf al where al.federation_id = auzolan.current_federation() and al.asset_id = any ($1::uuid[])) order by a.id for key share`;
export const BOOKABLE_ASSETS = `select ${BOOKABLE_JSON} as asset, ${RULE_LAYERS_JSON} as layers, ${QUEUES_JSON} as queues from asset a
  where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[]) order by a.id`;
