import type { Db } from '../platform/database/db.js';
import { newId } from '../platform/database/ids.js';

/** Most entries that are sealed in one go. */
const BATCH = 1000;

/**
 * What was done in the demo, as the services write it down: who founded, registered, adopted, booked, took out and gave back.
 * $1: the federation, $2: its steward.
 */
const DONE = `
  with keeper as (select distinct on (cooperative_id) cooperative_id, member_id from member_role where federation_id = $1 and role = 'COORDINATOR' order by cooperative_id, id),
    used as (select * from booking where federation_id = $1 and status = 'RETURNED')
  select now() - interval '420 days' as at, 'federation.found' as action, 'federation' as subject_type, $1::uuid as subject_id, $2::uuid as member_id, null::uuid as cooperative_id,
    null as reason, null::jsonb as before, jsonb_build_object('name', f.name, 'kind', f.kind) as after from federation f where f.id = $1
  union all select s.at, case when s.from_status is null then 'cooperative.apply' else 'cooperative.decide' end, 'cooperative', s.cooperative_id, s.decided_by_id, null,
    case when s.from_status is not null then s.reason end, case when s.from_status is not null then jsonb_build_object('status', s.from_status) end, jsonb_build_object('name', c.name, 'status', s.to_status)
    from cooperative_status_change s join cooperative c on c.federation_id = s.federation_id and c.id = s.cooperative_id where s.federation_id = $1
  union all select now() - interval '390 days' + row_number() over (order by a.id) * interval '7 hours', 'asset.create', 'asset', a.id, k.member_id, a.owner_id, null, null,
    jsonb_build_object('name', a.name, 'category', a.category, 'place', a.place) from asset a left join keeper k on k.cooperative_id = a.owner_id where a.federation_id = $1
  union all select v.valid_from, 'rules.adopt', 'rules', v.id, v.adopted_by_id, null, v.note, null,
    jsonb_build_object('scope', concat_ws(':', v.scope, coalesce(v.category, v.asset_id::text)), 'version', v.version, 'rules', v.rules) from rule_version v where v.federation_id = $1
  union all select b.created_at, case b.status when 'REQUESTED' then 'booking.request' else 'booking.book' end, 'booking', b.id, b.member_id, b.cooperative_id, null, null,
    jsonb_build_object('assetId', b.asset_id, 'start', b.starts_at, 'end', b.ends_at, 'quantity', b.quantity, 'status', case b.status when 'REQUESTED' then b.status else 'CONFIRMED' end)
    from booking b where b.federation_id = $1
  union all select u.starts_at, 'booking.checkOut', 'booking', u.id, u.member_id, u.cooperative_id, null, '{"status": "CONFIRMED"}', '{"status": "CHECKED_OUT"}' from used u
  union all select u.ends_at, 'booking.return', 'booking', u.id, u.member_id, u.cooperative_id, null, '{"status": "CHECKED_OUT"}', '{"status": "RETURNED"}' from used u
  union all select c.created_at, 'asset.close', 'asset', c.asset_id, c.created_by_id, null, c.reason, null, jsonb_build_object('closureId', c.id, 'start', c.starts_at, 'end', c.ends_at)
    from closure c where c.federation_id = $1 and c.asset_id is not null
  union all select b.cancelled_at, 'booking.cancel', 'booking', b.id, $2, null, b.cancel_reason, '{"status": "CONFIRMED"}', '{"status": "CANCELLED"}' from booking b where b.federation_id = $1 and b.status = 'CANCELLED'
  union all select d.reported_at, 'problem.report', 'problem', d.id, d.reported_by_id, null, null, null, jsonb_build_object('assetId', d.asset_id, 'stopsUse', false) from damage_case d where d.federation_id = $1
  union all select s.created_at, 'settlement.add', 'settlement', s.id, s.created_by_id, null, null, null, jsonb_build_object('name', s.name, 'fromDate', s.from_date, 'lastDate', s.last_date, 'currency', s.currency)
    from settlement s where s.federation_id = $1
  order by at`;

const WRITE = `insert into activity (federation_id, id, at, action, subject_type, subject_id, member_id, cooperative_id, reason, before, after)
  select $1::uuid, d.id, d.at, d.action, d.subject_type, d.subject_id, d.member_id, d.cooperative_id, d.reason, d.before, d.after
  from jsonb_to_recordset($2) as d(id uuid, at timestamptz, action text, subject_type text, subject_id uuid, member_id uuid, cooperative_id uuid, reason text, before jsonb, after jsonb)`;

/** Writes down what was done in the demo and seals it into the hash chain. In the open transaction. */
export async function seedDeeds(db: Db, federationId: string, stewardId: string): Promise<void> {
  const done = await db.query<object>(DONE, [federationId, stewardId]);
  await db.query(WRITE, [federationId, JSON.stringify(done.map((deed) => ({ id: newId(), ...deed })))]);
  for (let sealed = BATCH; sealed === BATCH; ) {
    const [row] = await db.query<{ n: number }>('select auzolan.seal_activity($1) as n', [BATCH]);
    sealed = row!.n;
  }
}
