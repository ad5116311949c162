/** Topic: a freed time is held for someone who waited for it; they have until `until` to take it. */
export const WAITLIST_OFFERED = 'waitlist.offered';

export interface WaitlistOffered {
  readonly federationId: string;
  readonly entryId: string;
  readonly memberId: string;
  readonly bookingId: string;
  /** ISO 8601. */
  readonly until: string;
}
