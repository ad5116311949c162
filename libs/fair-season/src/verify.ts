import { allocateSeason } from './allocate.js';
import { canonicalJson } from './canonical.js';
import { commitmentOf, isHex32, seedOf, type Contribution } from './seed.js';
import { SeasonInputError, type SeasonInput } from './season-input.js';
import type { SeasonLog } from './season-log.js';

/** Name of the form of a season file; another algorithm would have another. */
export const SEASON_FILE = 'auzolan-season-1';

/** All that is needed to share out a season again. */
export interface SeasonFile {
  readonly format: typeof SEASON_FILE;
  readonly seed: {
    /** Shown since before the first wish. */
    readonly commitment: string;
    /** Shown with the result. */
    readonly secret: string;
    readonly contributions: readonly Contribution[];
  };
  readonly input: SeasonInput;
  readonly log: SeasonLog;
}

/** What is wrong with a season file. */
export type SeasonFinding =
  | { readonly kind: 'UNREADABLE'; readonly detail: string }
  | { readonly kind: 'SECRET_NOT_COMMITTED' }
  | { readonly kind: 'DIFFERENT'; /** The first step that comes out otherwise; null when only what follows from the steps does. */ readonly step: number | null };

/** Shares out the season again and compares. @returns what is wrong; nothing when the log is just what the rule gives */
export function verifySeason(file: SeasonFile): SeasonFinding[] {
  const { format, seed, input, log } = file;
  if (format !== SEASON_FILE) return [{ kind: 'UNREADABLE', detail: 'this is no season file of this form' }];
  try {
    if (!isHex32(seed.secret) || !seed.contributions.every(({ contribution }) => isHex32(contribution))) return [{ kind: 'UNREADABLE', detail: 'the seed is not hexadecimal' }];
    const findings: SeasonFinding[] = commitmentOf(seed.secret) === seed.commitment ? [] : [{ kind: 'SECRET_NOT_COMMITTED' }];
    const again = allocateSeason(input, seedOf(seed.secret, seed.contributions));
    return canonicalJson(again) === canonicalJson(log) ? findings : [...findings, { kind: 'DIFFERENT', step: firstDifference(again, log) }];
  } catch (error) {
    if (error instanceof SeasonInputError || error instanceof TypeError) return [{ kind: 'UNREADABLE', detail: error.message }];
    throw error;
  }
}

function firstDifference({ steps }: SeasonLog, claimed: SeasonLog): number | null {
  const most = Math.max(steps.length, claimed.steps.length);
  for (let index = 0; index < most; index++) {
    if (canonicalJson(steps[index] ?? null) !== canonicalJson(claimed.steps[index] ?? null)) return index + 1;
  }
  return null;
}
