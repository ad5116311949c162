import { coordinated, isSteward, type Actor } from '../../platform/context/actor.js';
import { jsonObject, RowType, type Columns } from '../../platform/database/row-type.js';
import { COOPERATIVE_COLUMNS } from '../federation/index.js';
import type { Booking } from './booking.model.js';

/** Values of $1 to $3: who would cancel. */
export function cancellerValues(actor: Actor): [string, string[], boolean] {
  return [actor.onBehalfOfId ?? actor.memberId, coordinated(actor), isSteward(actor)];
}

/** Values of $1 to $4 in every read that shows bookings: who reads, which decides what they see of them. */
export function readerValues(actor: Actor): [string, string[], boolean, string[]] {
  return [...cancellerValues(actor), [...actor.cooperativeRoles.keys()]];
}

/** States in which a booking can still be given up, as a list of SQL. */
export const OPEN_STATUSES = `('HELD', 'REQUESTED', 'CONFIRMED')`;

/**
 * Whether allocation `l` stands in a period, found by the index on its beginning: none is longer than 33 days.
 * @param from, until placeholders of instants
 */
export const STANDING = (from: string, until: string): string =>
  `l.blocks and l.blocked_from > ${from}::timestamptz - interval '33 days' and l.blocked_from < ${until} and l.blocked_until > ${from}`;

const OWN = `(b.member_id = $1::uuid or b.booked_by_id is not distinct from $1::uuid)`;

/** Whether the one who asks may cancel booking `b` of asset `a`: whoever booked, their coordinator, the owner's, a steward. */
export const MAY_CANCEL = `(${OWN} or $3::boolean or b.cooperative_id = any ($2::uuid[]) or a.owner_id = any ($2::uuid[]))`;

/** Whether it is not too late for them: who looks after the asset may cancel later than its holder. */
export const IN_TIME = `(b.cancel_until is null or b.cancel_until > now() or b.status <> 'CONFIRMED' or $3::boolean or a.owner_id = any ($2::uuid[]))`;

/** Whether the reader ($1 to $4) is of the booking’s cooperative or of the asset’s owner, or a steward. */
export const INSIDER = `($3::boolean or b.cooperative_id = any ($4::uuid[]) or a.owner_id = any ($4::uuid[]))`;

/** Columns of a Booking from rows `b` of booking and `a` of its asset, as far as the reader may know it. */
const BOOKING_COLUMNS = {
  id: 'b.id', assetId: 'b.asset_id', cooperativeId: 'b.cooperative_id',
  memberId: `case when ${INSIDER} then b.member_id end`, bookedById: `case when ${INSIDER} then b.booked_by_id end`,
  start: 'b.starts_at', end: 'b.ends_at', localStart: 'b.local_start', localEnd: 'b.local_end', timeZone: 'b.time_zone', status: 'b.status', quantity: 'b.quantity', togetherId: 'b.together_id', seriesId: 'b.series_id', moveOfId: 'b.move_of_id', heldUntil: `date_trunc('second', b.held_until)`,
  purpose: `case when ${INSIDER} then b.purpose end`, createdAt: `date_trunc('second', b.created_at)`, cancelledAt: `date_trunc('second', b.cancelled_at)`,
  cancelReason: `case when ${INSIDER} then b.cancel_reason end`,
  mine: OWN, cancelUntil: 'b.cancel_until', price: `case when ${INSIDER} then b.price_estimate end`, needsApproval: `(b.approval <> '{}')`,
  mayCancel: `(b.status in ${OPEN_STATUSES} and b.ends_at > now() and ${MAY_CANCEL} and ${IN_TIME})`, version: 'b.version', weatherBound: 'b.weather_bound',
} satisfies Columns<Booking>;

/** Reads a Booking from flat rows with the columns that are asked for. */
export const BOOKING_ROWS = new RowType<Booking>(
  BOOKING_COLUMNS,
  { asset: ['assetId'], cooperative: ['cooperativeId'], member: ['memberId'], bookedBy: ['bookedById'], series: ['seriesId'], moveOf: ['moveOfId'] },
  ['id', 'start', 'end'],
);

/** SQL that makes the JSON of a Booking; instants in it are JSON's own, with an offset. */
export const BOOKING_JSON = jsonObject(BOOKING_COLUMNS);

/** SQL that makes the JSON of a CooperativeRow from a row `c` of the table cooperative. */
export const COOPERATIVE_JSON = `(select row_to_json(r) from (select ${COOPERATIVE_COLUMNS}) r)`;
