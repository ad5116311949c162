import type { GraphQLResolveInfo } from 'graphql';
import type { RowPart } from '../../platform/database/row-type.js';
import { selectedFields } from '../../platform/graphql/selection.js';
import { ASSET_ROWS, type Asset } from '../assets/index.js';
import { toCooperative, type CooperativeRow } from '../federation/index.js';
import type { Booking } from './booking.model.js';
import { BOOKING_ROWS, COOPERATIVE_ROWS } from './booking.sql.js';

/** Which columns a statement brings of bookings, and of the assets and cooperatives beside them when they are asked for. */
export interface BookingParts {
  readonly booking: RowPart<Booking>;
  readonly asset?: RowPart<Asset>;
  readonly cooperative?: RowPart<CooperativeRow>;
}

/** All of a booking and nothing beside it. */
export const WHOLE_BOOKING: BookingParts = { booking: BOOKING_ROWS.all };

/** What the running field asks of the bookings at a path of it: '' for itself, 'items' for a list. */
export function bookingParts(info: GraphQLResolveInfo, path: string): BookingParts {
  const fields = selectedFields(info, path);
  const below = (field: string): readonly string[] => selectedFields(info, path ? `${path}.${field}` : field);
  return {
    booking: BOOKING_ROWS.part(fields),
    asset: fields.includes('asset') ? ASSET_ROWS.part(below('asset')) : undefined,
    cooperative: fields.includes('cooperative') ? COOPERATIVE_ROWS.part(below('cooperative')) : undefined,
  };
}

/** Column list for {@link readBooking}. */
export function bookingColumns({ booking, asset, cooperative }: BookingParts): string {
  return [booking, asset, cooperative].flatMap((part) => (part ? [part.sql] : [])).join(', ');
}

/** Rows `b`, `a` and `c` of these parts. The reader's four values count as used, whichever columns are asked for. */
export function bookingTables({ cooperative }: BookingParts): string {
  return `(values ($1::uuid, $2::uuid[], $3::boolean, $4::uuid[])) reader cross join booking b
    join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
    ${cooperative ? 'join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id' : ''}`;
}

/** The booking whose columns begin at index `at`, with what is beside it. @param language of labels, BCP 47 */
export function readBooking({ booking, asset, cooperative }: BookingParts, row: readonly unknown[], at: number, language: string): Booking {
  const read = booking.read(row, at);
  at += booking.width;
  if (asset) {
    read.loadedAsset = asset.read(row, at);
    at += asset.width;
  }
  if (cooperative) read.loadedCooperative = toCooperative(cooperative.read(row, at), language);
  return read;
}
