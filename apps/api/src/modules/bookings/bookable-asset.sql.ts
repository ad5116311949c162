import type { OpeningHours } from '../assets/index.js';

/** What of an asset decides whether a time can be booked. */
export interface BookableAsset {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly setupMinutes: number;
  readonly turnaroundMinutes: number;
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly horizonDays: number;
  readonly retired: boolean;
  readonly openingHours: ReadonlyArray<Pick<OpeningHours, 'weekday' | 'validFrom' | 'validUntil'> & { opens: number; closes: number }>;
}

/** SQL that makes the JSON of a {@link BookableAsset} from a row `a` of the table asset. */
export const BOOKABLE_JSON = `json_build_object('id', a.id, 'ownerId', a.owner_id, 'name', a.name, 'timeZone', a.time_zone,
  'setupMinutes', a.setup_minutes, 'turnaroundMinutes', a.turnaround_minutes, 'minMinutes', a.min_minutes,
  'maxMinutes', a.max_minutes, 'horizonDays', a.horizon_days, 'retired', a.retired, 'openingHours',
  coalesce((select json_agg(json_build_object('weekday', oh.weekday, 'opens', oh.opens_minute, 'closes', oh.closes_minute,
    'validFrom', oh.valid_from, 'validUntil', oh.valid_until)) from opening_hours oh where oh.federation_id = a.federation_id and oh.asset_id = a.id), '[]'))`;

// The foreign key of the allocation takes this lock anyway; taken here it also waits for a closure that is being made.
export const BOOKABLE_ASSET = `select ${BOOKABLE_JSON} as asset from asset a where a.federation_id = auzolan.current_federation() and a.id = $1 for key share of a`;
