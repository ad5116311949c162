import { isSteward, type Actor } from '../../../platform/context/actor.js';

/**
 * Who may see a person's contact: the person, people of the same cooperative today, stewards. For statements with the
 * member as `m` whose first values are {@link readerValues}.
 */
export const CONTACT_VISIBLE = `($2::boolean or m.id = $3::uuid or exists (
  select from member_role shared
  where shared.federation_id = $1 and shared.member_id = m.id and shared.cooperative_id = any($4::uuid[])
    and shared.from_date <= (now() at time zone $5)::date
    and (shared.until_date is null or shared.until_date > (now() at time zone $5)::date)))`;

/** Columns of a member as the reader may see them; values as for {@link CONTACT_VISIBLE}. */
export const MEMBER_COLUMNS = `m.id, m.name, m.joined_at, case when seen.contact then m.email end as email, case when seen.contact then m.phone end as phone,
  seen.contact and (exists (select from person_email e where e.person_id = m.person_id)
    or exists (select from passkey p where p.person_id = m.person_id)) as has_sign_in`;

/** The member table joined with what the reader may see of each. */
export const MEMBERS_SEEN = `member m cross join lateral (select ${CONTACT_VISIBLE} as contact) seen`;

/** $1 to $5 of every statement that uses the constants above. */
export function readerValues(actor: Actor): [string, boolean, string, string[], string] {
  return [actor.federationId, isSteward(actor), actor.memberId, [...actor.cooperativeRoles.keys()], actor.timeZone];
}
