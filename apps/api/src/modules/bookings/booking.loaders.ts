import type { BatchReader } from '../../platform/graphql/loader.js';
import { byId } from '../../platform/graphql/loader.js';
import { BOOKING_JSON, readerValues } from './booking.sql.js';
import type { Booking } from './booking.model.js';

const SOME = `select ${BOOKING_JSON} as booking from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.id = any ($5::uuid[]) and $1::uuid is not null and $2::uuid[] is not null and $3::boolean is not null and $4::uuid[] is not null`;

/** Bookings by id, as far as the reader may know them. */
export const bookingsById: BatchReader<Booking> = async ({ actor, db }, ids) =>
  byId((await db.read<{ booking: Booking }>(actor.federationId, SOME, [...readerValues(actor), ids])).map(({ booking }) => booking));
