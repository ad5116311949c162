/** Topic of asking someone to be the second person, and of their no; later rooms hear it with `@Hears(SECOND_PERSON)`. */
export const SECOND_PERSON = 'booking.secondPerson';

/** What is told. */
export interface SecondPersonNews {
  readonly federationId: string;
  readonly bookingId: string;
  /** Told apart from earlier asking of the same person. */
  readonly causeId: string;
  /** Who was asked or said no. */
  readonly memberId: string;
  readonly what: 'ASKED' | 'DECLINED';
}
