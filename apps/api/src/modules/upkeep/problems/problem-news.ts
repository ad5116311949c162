import type { ProblemStatus } from './problem.model.js';

/** Topic of every new problem and every decision about one; later rooms hear it with `@Hears(PROBLEM_CHANGED)`. */
export const PROBLEM_CHANGED = 'problem.changed';

/** What is told: new (from is null), or decided. */
export interface ProblemChanged {
  readonly federationId: string;
  readonly problemId: string;
  readonly from: ProblemStatus | null;
  readonly to: ProblemStatus;
}
