/** Books, with everything of the answer that specs look at. */
export const BOOK = `mutation($input: BookAssetInput!) { bookAsset(input: $input) { __typename
  ... on Booking { id status mine mayCancel purpose start end localStart localEnd cooperative { id name } asset { id name } }
  ... on BookingClash { message heldBy { id purpose cooperative { id name } } closures { id reason } alternatives { start end } }
  ... on BookingRefusal { message reasons { code message source at ask { id } } } } }`;

/** Books, and hears no more than what came of it. */
export const BOOK_BRIEFLY = 'mutation($input: BookAssetInput!) { bookAsset(input: $input) { __typename ... on Booking { id } } }';

/** Cancels. */
export const CANCEL = `mutation($input: CancelBookingInput!) { cancelBooking(input: $input) { id status cancelReason } }`;

/** What {@link BOOK} gives. */
export interface BookAnswer {
  bookAsset: {
    __typename: 'Booking' | 'BookingClash' | 'BookingRefusal';
    id?: string;
    start?: string;
    end?: string;
    localStart?: string;
    message?: string;
    status?: string;
    reasons?: Array<{ code: string; message: string; source: string | null; at: string | null; ask: { id: string } | null }>;
    heldBy?: Array<{ id: string; purpose: string | null; cooperative: { id: string; name: string } }>;
    closures?: Array<{ id: string; reason: string }>;
    alternatives?: Array<{ start: string; end: string }>;
  };
}

/** A whole UTC hour some days from today. */
export function inDays(days: number, hour: number): Date {
  const today = new Date();
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + days, hour));
}
