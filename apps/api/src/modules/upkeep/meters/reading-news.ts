/** Topic of every new reading; later rooms hear it with `@Hears(READING_RECORDED)`. */
export const READING_RECORDED = 'reading.recorded';

/** What is told of a reading. */
export interface ReadingRecorded {
  readonly federationId: string;
  readonly readingId: string;
  readonly bookingId: string | null;
  /** The reading that it stands in for. */
  readonly correctsId: string | null;
}
