/**
 * Why a wish was not given: BOOKED by what stood before, TAKEN by what was given before, ENOUGH because its cooperative has
 * as many as it wanted, or the word by which the input barred it.
 */
export interface Refusal {
  readonly wishId: string;
  readonly reason: string;
  /** For TAKEN: the wishes that stand in its way. */
  readonly by: readonly string[];
}

/** One turn: who had used least of its share, and what it got. */
export interface SeasonStep {
  /** 1, 2, 3, … */
  readonly step: number;
  /** What everyone who still had a wish had used by then, in the order of their ids. What they are entitled to stands in the input. */
  readonly used: ReadonlyArray<{ readonly cooperativeId: string; readonly used: string }>;
  /** Who had used least; several only when they had used just as much. */
  readonly lowest: readonly string[];
  /** The lots of those several, in the same order; none when one alone had used least. */
  readonly lots: readonly string[];
  /** Whose turn it was. */
  readonly cooperativeId: string;
  /** The dearer wishes of this cooperative that could not be had any more. */
  readonly refused: readonly Refusal[];
  /** What it got; null when none of its wishes could be had any more, and it left. */
  readonly wishId: string | null;
}

/** How a season was shared out, from the first turn to the last. */
export interface SeasonLog {
  readonly steps: readonly SeasonStep[];
  /** Ids of the wishes that were given, in the order of the steps. */
  readonly given: readonly string[];
  /** Every other wish, in the order in which they were refused. */
  readonly refused: readonly Refusal[];
  /** What everyone has used in the end, in the order of their ids. */
  readonly used: ReadonlyArray<{ readonly cooperativeId: string; readonly used: string }>;
}
