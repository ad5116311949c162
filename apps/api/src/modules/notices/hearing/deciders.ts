import type { Db } from '../../../platform/database/db.js';

/** Most members who are told of one thing as coordinators or the like. */
const MOST = 200;

const IN_FORCE = `daterange(r.from_date, r.until_date, '[)') @> (now() at time zone f.time_zone)::date`;

const DECIDERS = `
  with held as (
    select r.member_id, r.role from member_role r join federation f on f.id = r.federation_id
    where r.federation_id = auzolan.current_federation() and (r.cooperative_id = $1 and r.role = 'COORDINATOR' or r.cooperative_id is null and r.role = 'STEWARD')
      and ${IN_FORCE})
  select distinct member_id as id from held where role = 'COORDINATOR' or not exists (select from held where role = 'COORDINATOR') limit ${MOST}`;

const MEMBERS = `
  select distinct r.member_id as id from member_role r join federation f on f.id = r.federation_id
  where r.federation_id = auzolan.current_federation() and r.cooperative_id = $1 and r.role = any ($2::text[]) and ${IN_FORCE} limit ${MOST}`;

/** Members who answer requests for what a cooperative owns: its coordinators, or the stewards where it has none. Inside a transaction. */
export async function deciders(db: Db, ownerId: string): Promise<string[]> {
  return (await db.query<{ id: string }>(DECIDERS, [ownerId])).map(({ id }) => id);
}

/** Members who have one of these roles in a cooperative today. Inside a transaction. */
export async function membersOf(db: Db, cooperativeId: string, roles: ReadonlyArray<'COORDINATOR' | 'TREASURER'>): Promise<string[]> {
  return (await db.query<{ id: string }>(MEMBERS, [cooperativeId, roles])).map(({ id }) => id);
}
