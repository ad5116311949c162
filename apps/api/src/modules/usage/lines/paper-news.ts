/** Topic of a use that paper tells of; whoever reads paper tells it, and it is counted here. */
export const PAPER_USED = 'paper.used';

/** A use that nothing speaks against, or that was decided to count. Each line is told once. */
export interface PaperUsed {
  readonly federationId: string;
  readonly paperEntryId: string;
  readonly assetId: string;
  readonly cooperativeId: string;
  readonly memberId: string | null;
  /** The cooperative's own booking in that time, or null for a use without one. */
  readonly bookingId: string | null;
  /** Instants, RFC 3339. */
  readonly start: string;
  readonly end: string;
}
