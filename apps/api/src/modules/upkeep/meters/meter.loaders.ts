import { byId, groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import type { Meter } from './meter.model.js';
import { METER_JSON } from './meter.sql.js';

/** Meters by id. */
export const meterById: BatchReader<Meter> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ meter: Meter }>(actor.federationId, `select ${METER_JSON} as meter from meter m where m.federation_id = auzolan.current_federation() and m.id = any ($1::uuid[])`, [ids]);
  return byId(rows.map(({ meter }) => meter));
};

const OF_ASSETS = `select m.asset_id as of, ${METER_JSON} as meter from meter m
  where m.federation_id = auzolan.current_federation() and m.asset_id = any ($1::uuid[]) and m.retired_at is null order by m.name, m.id`;

/** By asset: its counters in use, by name. */
export const metersOf: BatchReader<Meter[]> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ of: string; meter: Meter }>(actor.federationId, OF_ASSETS, [ids]);
  return new Map([...groupedBy(ids, rows, ({ of }) => of)].map(([id, group]) => [id, group.map(({ meter }) => meter)]));
};
