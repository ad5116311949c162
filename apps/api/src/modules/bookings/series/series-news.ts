/** Topic: dates of a series were booked as their time came nearer, or could not be; its holder should know of those. */
export const SERIES_EXTENDED = 'series.extended';

export interface SeriesExtended {
  readonly federationId: string;
  readonly seriesId: string;
  readonly memberId: string;
  readonly booked: number;
  /** Wall clocks of the dates that could not be had. */
  readonly missed: readonly string[];
}

/** Topic: is this series still wanted? It is let go at `confirmBy` unless its holder says so; told once more when it was. */
export const SERIES_ASKED = 'series.asked';

export interface SeriesAsked {
  readonly federationId: string;
  readonly seriesId: string;
  readonly memberId: string;
  /** ISO 8601. */
  readonly confirmBy: string;
  readonly released: boolean;
}
