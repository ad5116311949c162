import { coordinated, coordinates, isSteward, type Actor } from '../../../platform/context/actor.js';
import { ForbiddenError } from '../../../platform/errors/domain-error.js';

/** Values of $1 to $4 where proposals are read: who reads. */
export function weatherReader(actor: Actor): [string, string[], boolean, string] {
  return [actor.onBehalfOfId ?? actor.memberId, coordinated(actor), isSteward(actor), actor.federationId];
}

/** @throws ForbiddenError unless the actor coordinates the owner or is a steward */
export function requireKeeper(actor: Actor, ownerId: string): void {
  if (isSteward(actor) || coordinates(actor, ownerId)) return;
  throw new ForbiddenError('Only a coordinator of the owner or a steward can shift its bookings.');
}

/** Whether the reader may speak for booking `b`: whoever booked, or a coordinator of its cooperative. */
export const MAY_ANSWER = `(b.member_id = $1::uuid or b.booked_by_id is not distinct from $1::uuid or b.cooperative_id = any ($2::uuid[]))`;

const OPEN = `s.outcome is null and s.answer_by > now()`;

/** SQL that makes the JSON of a WeatherShift from rows `s` of weather_shift and `a` of its asset, for the reader $1 to $4. */
export const SHIFT_JSON = `json_build_object('id', s.id, 'assetId', s.asset_id, 'from', s.from_at, 'days', s.days, 'reason', s.reason, 'answerBy', s.answer_by,
  'state', case when s.outcome is not null then s.outcome when ${OPEN} then 'OPEN' else 'LAPSED' end,
  'waiting', (select count(*) from weather_shift_booking m where m.federation_id = s.federation_id and m.shift_id = s.id and m.answer is null),
  'mayManage', ${OPEN} and ($3::boolean or a.owner_id = any ($2::uuid[])),
  'moves', (select json_agg(json_build_object('bookingId', m.booking_id, 'cooperativeId', b.cooperative_id, 'oldStart', m.old_start, 'oldEnd', m.old_end,
      'newStart', m.new_start, 'newEnd', m.new_end, 'answer', m.answer, 'mayAnswer', ${OPEN} and ${MAY_ANSWER}) order by m.position)
    from weather_shift_booking m join booking b on b.federation_id = m.federation_id and b.id = m.booking_id
    where m.federation_id = s.federation_id and m.shift_id = s.id))`;

const TABLES = `weather_shift s join asset a on a.federation_id = s.federation_id and a.id = s.asset_id where s.federation_id = $4`;

export const FIND_SHIFT = `select ${SHIFT_JSON} as shift from ${TABLES} and s.id = $5`;

/** $5 asset or null; $6 whether only those that wait for the reader's answer; $7 skip, $8 take. */
export const LIST_SHIFTS = `
  with found as materialized (select s.* from ${TABLES} and ($5::uuid is null or s.asset_id = $5) and (not $6::boolean or (${OPEN} and exists (
    select from weather_shift_booking m join booking b on b.federation_id = m.federation_id and b.id = m.booking_id
    where m.federation_id = s.federation_id and m.shift_id = s.id and m.answer is null and ${MAY_ANSWER}))))
  select (select count(*)::int from found) as total, coalesce(json_agg(page.shift), '[]') as items
  from (select ${SHIFT_JSON} as shift from found s join asset a on a.federation_id = s.federation_id and a.id = s.asset_id
    order by s.proposed_at desc, s.id offset $7 limit $8) page`;
