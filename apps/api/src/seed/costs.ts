import { addDays, startOfDay } from '@auzolan/calendar';
import type { Db } from '../platform/database/db.js';
import { newId } from '../platform/database/ids.js';

/** What the demo's costs are about. */
export interface CostsPlace {
  readonly federationId: string;
  readonly zone: string;
  /** YYYY-MM-DD, in the zone. */
  readonly today: string;
  /** The mill. */
  readonly assetId: string;
  readonly stewardId: string;
  /** By key. */
  readonly cooperatives: ReadonlyMap<string, string>;
}

/** Cents; what the year was planned to cost and cost until now. */
const POOLS = [
  { name: 'Insurance, stones, interest', kind: 'FIXED', measure: null, planned: 240_000, actual: 236_450 },
  { name: 'Electricity', kind: 'VARIABLE', measure: 'TIME', planned: 90_000, actual: 61_275 },
] as const;

/** Kilograms that each said they would grind. */
const PLEDGES = [['errota', 6000], ['labea', 9000], ['semente', 1500], ['casacomun', 500]] as const;

/** The mill's accounts of this year, still open: its costs, and who pledged what. In the open transaction. */
export async function seedCosts(db: Db, { federationId, zone, today, assetId, stewardId, cooperatives }: CostsPlace): Promise<void> {
  const [id, year] = [newId(), today.slice(0, 4)];
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  await db.query(
    `insert into settlement (federation_id, id, name, from_date, last_date, starts_at, ends_at, currency, pledge_unit, created_by_id) values ($1, $2, $3, $4, $5, $6, $7, 'EUR', 'KG', $8)`,
    [federationId, id, `Mill ${year}`, first, last, new Date(startOfDay(first, zone)), new Date(startOfDay(addDays(last, 1), zone)), stewardId],
  );
  await db.query('insert into settlement_asset (federation_id, settlement_id, asset_id, from_date, last_date) values ($1, $2, $3, $4, $5)', [federationId, id, assetId, first, last]);
  for (const [position, { name, kind, measure, planned, actual }] of POOLS.entries()) {
    await db.query('insert into cost_pool (federation_id, id, settlement_id, position, name, kind, measure, planned, actual) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      federationId, newId(), id, position, name, kind, measure, planned, actual,
    ]);
  }
  for (const [key, volume] of PLEDGES) {
    await db.query('insert into pledge (federation_id, settlement_id, cooperative_id, volume) values ($1, $2, $3, $4)', [federationId, id, cooperatives.get(key), volume]);
  }
}
