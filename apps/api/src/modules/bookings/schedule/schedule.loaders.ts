import type { BatchReader } from '../../../platform/graphql/loader.js';
import { readerValues } from '../booking.sql.js';
import { scheduleSql, type ScheduleRow } from './schedule.sql.js';

const AHEAD = scheduleSql('asset a where a.federation_id = auzolan.current_federation() and a.id = any ($7::uuid[])');
const MOST_DAYS = 1095;

/** Calendars from now to the furthest horizon, by asset. */
export const schedulesAhead: BatchReader<ScheduleRow> = async (context, ids) => {
  const { actor, now, db } = context;
  const until = new Date(now + MOST_DAYS * 86_400_000);
  const rows = await db.read<ScheduleRow>(actor.federationId, AHEAD, [...readerValues(actor), new Date(now - 2 * 86_400_000), until, ids]);
  return new Map(rows.map((row) => [row.asset.id, row]));
};
