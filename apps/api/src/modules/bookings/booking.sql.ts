import { coordinated, isSteward, type Actor } from '../../platform/context/actor.js';
import { instantSql } from '../assets/index.js';
import { COOPERATIVE_COLUMNS } from '../federation/index.js';

/** Values of $1 to $3: who would cancel. */
export function cancellerValues(actor: Actor): [string, string[], boolean] {
  return [actor.onBehalfOfId ?? actor.memberId, coordinated(actor), isSteward(actor)];
}

/** Values of $1 to $4 in every read that shows bookings: who reads, which decides what they see of them. */
export function readerValues(actor: Actor): [string, string[], boolean, string[]] {
  return [...cancellerValues(actor), [...actor.cooperativeRoles.keys()]];
}

const OWN = `(b.member_id = $1::uuid or b.booked_by_id is not distinct from $1::uuid)`;

/** Whether the one who asks may cancel booking `b` of asset `a`: whoever booked, their coordinator, the owner's, a steward. */
export const MAY_CANCEL = `(${OWN} or $3::boolean or b.cooperative_id = any ($2::uuid[]) or a.owner_id = any ($2::uuid[]))`;

const INSIDER = `($3::boolean or b.cooperative_id = any ($4::uuid[]) or a.owner_id = any ($4::uuid[]))`;

/** SQL that makes the JSON of a Booking from rows `b` of booking and `a` of its asset, as far as the reader may know it. */
export const BOOKING_JSON = `json_build_object('id', b.id, 'assetId', b.asset_id, 'cooperativeId', b.cooperative_id,
  'memberId', case when ${INSIDER} then b.member_id end, 'bookedById', case when ${INSIDER} then b.booked_by_id end,
  'start', ${instantSql('b.starts_at')}, 'end', ${instantSql('b.ends_at')},
  'localStart', b.local_start, 'localEnd', b.local_end, 'timeZone', b.time_zone, 'status', b.status,
  'purpose', case when ${INSIDER} then b.purpose end, 'createdAt', ${instantSql('b.created_at')},
  'cancelledAt', ${instantSql('b.cancelled_at')}, 'cancelReason', case when ${INSIDER} then b.cancel_reason end,
  'mine', ${OWN}, 'mayCancel', (b.status = 'CONFIRMED' and b.ends_at > now() and ${MAY_CANCEL}), 'version', b.version)`;

/** SQL that makes the JSON of a CooperativeRow from a row `c` of the table cooperative. */
export const COOPERATIVE_JSON = `(select row_to_json(r) from (select ${COOPERATIVE_COLUMNS}) r)`;
