import type { RequestContext } from '../../../platform/context/request-context.js';
import { type BatchReader, groupedBy } from '../../../platform/graphql/loader.js';
import type { KindNames } from '../words/rule-texts.js';
import type { Certificate } from './certificate.model.js';
import { CERTIFICATE_JSON, granterValues } from './certificate.sql.js';

/** Names of kinds of certificate by id. */
export const kindNameById: BatchReader<{ id: string; name: string }> = async (context, ids) => {
  const rows = await context.db.read<{ id: string; name: string }>(
    context.actor.federationId, 'select id, name from certificate_kind where federation_id = auzolan.current_federation() and id = any ($1::uuid[])', [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/** Names of these kinds, for putting rules into words. */
export async function kindNames(context: RequestContext, ids: readonly string[]): Promise<KindNames> {
  const found = await context.loaders.of(kindNameById).loadMany(ids);
  return new Map(found.flatMap((kind) => (kind && !(kind instanceof Error) ? [[kind.id, kind.name] as const] : [])));
}

// The person, people of the same cooperative today, stewards, and whoever trains may see what someone is trained for.
const OF_MEMBERS = `
  select t.member_id as of, ${CERTIFICATE_JSON} as certificate
  from certificate t join certificate_kind k on k.federation_id = t.federation_id and k.id = t.kind_id
  where t.federation_id = auzolan.current_federation() and t.member_id = any ($3::uuid[])
    and ($1::boolean or t.member_id = $4::uuid or coalesce(k.trainer_id = any ($2::uuid[]), false) or exists (
      select from member_role r where r.federation_id = t.federation_id and r.member_id = t.member_id and r.cooperative_id = any ($5::uuid[])
        and r.from_date <= (now() at time zone $6)::date and (r.until_date is null or r.until_date > (now() at time zone $6)::date)))
  order by t.revoked_at nulls first, t.granted_at desc, t.id limit 2000`;

/** Certificates by member as far as the reader may see them, those that stand first. */
export const certificatesOf: BatchReader<Certificate[]> = async (context, ids) => {
  const { actor } = context;
  const rows = await context.db.read<{ of: string; certificate: Certificate }>(actor.federationId, OF_MEMBERS, [
    ...granterValues(actor), ids, actor.memberId, [...actor.cooperativeRoles.keys()], actor.timeZone,
  ]);
  const groups = groupedBy(ids, rows, (row) => row.of);
  return new Map([...groups].map(([id, group]) => [id, group.map((row) => row.certificate)]));
};
