import type { Evidence } from './evidence.js';
import { judgeTraits, type Judgement, type MatchOutcome } from './judge.js';
import { traitsOf, type Matchable } from './matchable.js';

const STRENGTH: Readonly<Record<MatchOutcome, number>> = { SAME: 3, BRANCH: 2, UNDECIDED: 1, DIFFERENT: 0 };
const NAME_STRENGTH: Readonly<Record<string, number>> = { NAME_EQUAL: 4, NAME_CLOSE: 3, NAME_CONTAINED: 2, NAME_SIMILAR: 1 };

export interface BestMatch<T extends Matchable> {
  candidate: T;
  judgement: Judgement;
}

/**
 * The candidate that a row most likely is: SAME before BRANCH before UNDECIDED, then the likelier name, then the
 * nearer place, then the earlier in the list. Null when all of them are DIFFERENT.
 */
export function bestMatch<T extends Matchable>(row: Matchable, candidates: Iterable<T>): BestMatch<T> | null {
  const traits = traitsOf(row);
  let best: BestMatch<T> | null = null;
  for (const candidate of candidates) {
    const judgement = judgeTraits(traits, traitsOf(candidate));
    if (judgement.outcome === 'DIFFERENT') continue;
    if (best === null || isStronger(judgement, best.judgement)) best = { candidate, judgement };
  }
  return best;
}

function isStronger(a: Judgement, b: Judgement): boolean {
  if (a.outcome !== b.outcome) return STRENGTH[a.outcome] > STRENGTH[b.outcome];
  const names = nameStrength(a.evidence) - nameStrength(b.evidence);
  return names === 0 ? metres(a.evidence) < metres(b.evidence) : names > 0;
}

function nameStrength(evidence: readonly Evidence[]): number {
  return Math.max(0, ...evidence.map(({ code }) => NAME_STRENGTH[code] ?? 0));
}

function metres(evidence: readonly Evidence[]): number {
  const distance = evidence.find((item) => item.code === 'DISTANCE');
  return distance?.code === 'DISTANCE' ? distance.metres : Infinity;
}

/** Evidence as one word to store and to translate by: `NAME_EQUAL`, `WEB_PAGE:example.org`, `DISTANCE:120` (metres). */
export function evidenceCode(evidence: Evidence): string {
  if ('metres' in evidence) return `${evidence.code}:${evidence.metres}`;
  return 'value' in evidence ? `${evidence.code}:${evidence.value}` : evidence.code;
}
