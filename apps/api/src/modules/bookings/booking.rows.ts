import type { GraphQLResolveInfo } from 'graphql';
import type { RowPart } from '../../platform/database/row-type.js';
import { selectedFields } from '../../platform/graphql/selection.js';
import { ASSET_ROWS, type Asset } from '../assets/index.js';
import { COOPERATIVE_ROWS, toCooperative, type Cooperative, type CooperativeRow } from '../federation/index.js';
import type { Booking } from './booking.model.js';
import { BOOKING_ROWS } from './booking.sql.js';

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

/** Column list for {@link bookingReader}. */
export function bookingColumns({ booking, asset, cooperative }: BookingParts): string {
  return [booking, asset, cooperative].flatMap((part) => (part ? [part.sql] : [])).join(', ');
}

/** Rows `b`, `a` and `c` of these parts. The reader's four values count as used, whichever columns are asked for. */
export function bookingTables({ cooperative }: BookingParts): string {
  return `(values ($1::uuid, $2::uuid[], $3::boolean, $4::uuid[])) reader cross join booking b
    join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
    ${cooperative ? 'join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id' : ''}`;
}

/** Makes bookings of rows whose columns of these parts begin at index `at`; a cooperative that holds several is made once. @param language of labels, BCP 47 */
export function bookingReader({ booking, asset, cooperative }: BookingParts, at: number, language: string): (row: readonly unknown[]) => Booking {
  const assetAt = at + booking.width;
  const cooperativeAt = assetAt + (asset?.width ?? 0);
  const cooperatives = new Map<unknown, Cooperative>();
  return (row) => {
    const read = booking.objectAt(row, at);
    if (asset) read.loadedAsset = asset.objectAt(row, assetAt);
    if (cooperative) {
      // Its id is its first column.
      let known = cooperatives.get(row[cooperativeAt]);
      if (!known) cooperatives.set(row[cooperativeAt], (known = toCooperative(cooperative.objectAt(row, cooperativeAt), language)));
      read.loadedCooperative = known;
    }
    return read;
  };
}
