import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { instantSql } from '../../assets/index.js';
import { BOOKING_JSON, cancellerValues, INSIDER, readerValues } from '../booking.sql.js';
import type { Booking } from '../booking.model.js';
import type { BookingStep } from './moves.model.js';
import { MAY_JSON, type MAY } from './rights.sql.js';

const HISTORY = `select b.id as of, json_build_object('id', s.id, 'at', ${instantSql('s.at')}, 'action', s.action, 'from', s.before->>'status', 'to', s.after->>'status',
    'reason', s.reason, 'memberId', s.member_id) as step
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  join lateral (select * from activity x where x.federation_id = b.federation_id and x.subject_id = b.id order by x.at, x.id limit 100) s on s.subject_type = 'booking'
  where b.federation_id = auzolan.current_federation() and b.id = any ($5::uuid[]) and $1::uuid is not null and $2::uuid[] is not null and ${INSIDER}
  order by s.at, s.id`;

/** The first hundred steps of each booking, oldest first; none of those whose purpose the reader may not see. */
export const historyOf: BatchReader<BookingStep[]> = async (context, ids) => {
  const { actor } = context;
  const rows = await context.db.read<{ of: string; step: BookingStep }>(actor.federationId, HISTORY, [...readerValues(actor), ids]);
  return new Map([...groupedBy(ids, rows, ({ of }) => of)].map(([id, group]) => [id, group.map(({ step }) => step)]));
};

/** What a reader may do with a booking now. */
export type BookingRights = Readonly<Record<keyof typeof MAY, boolean>>;

const RIGHTS = `select b.id, ${MAY_JSON} as may from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.id = any ($4::uuid[])`;

/** By booking: what the reader may do with it now. */
export const rightsOf: BatchReader<BookingRights> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ id: string; may: BookingRights }>(actor.federationId, RIGHTS, [...cancellerValues(actor), ids]);
  return new Map(rows.map(({ id, may }) => [id, may]));
};

const offersSql = (from: string, to: string): string => `select distinct on (o.${from}) o.${from} as of, ${BOOKING_JSON} as booking
  from counter_offer o join booking b on b.federation_id = o.federation_id and b.id = o.${to} join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where o.federation_id = auzolan.current_federation() and o.${from} = any ($5::uuid[]) and ${INSIDER} order by o.${from}, o.made_at desc, o.offer_id desc`;

const OFFERED = offersSql('request_id', 'offer_id');
const ANSWERED = offersSql('offer_id', 'request_id');

function bookingsBy(sql: string): BatchReader<Booking> {
  return async ({ actor, db }, ids) => {
    const rows = await db.read<{ of: string; booking: Booking }>(actor.federationId, sql, [...readerValues(actor), ids]);
    return new Map(rows.map(({ of, booking }) => [of, booking]));
  };
}

/** By request: the newest hold that was offered instead. */
export const counterOfferOf = bookingsBy(OFFERED);

/** By hold: the request instead of which it was offered. */
export const insteadOf = bookingsBy(ANSWERED);

/** By booking: the request for another time that waits for an answer. */
export const askedMoveOf = bookingsBy(`select b.move_of_id as of, ${BOOKING_JSON} as booking from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.move_of_id = any ($5::uuid[]) and b.status = 'REQUESTED' and ${INSIDER}`);
