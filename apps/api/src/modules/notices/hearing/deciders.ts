import type { Db } from '../../../platform/database/db.js';

const DECIDERS = `
  with held as (
    select r.member_id, r.role from member_role r join federation f on f.id = r.federation_id
    where r.federation_id = auzolan.current_federation() and (r.cooperative_id = $1 and r.role = 'COORDINATOR' or r.cooperative_id is null and r.role = 'STEWARD')
      and daterange(r.from_date, r.until_date, '[)') @> (now() at time zone f.time_zone)::date)
  select distinct member_id as id from held where role = 'COORDINATOR' or not exists (select from held where role = 'COORDINATOR') limit 200`;

/** Members who answer requests for what a cooperative owns: its coordinators, or the stewards where it has none. Inside a transaction. */
export async function deciders(db: Db, ownerId: string): Promise<string[]> {
  return (await db.query<{ id: string }>(DECIDERS, [ownerId])).map(({ id }) => id);
}
