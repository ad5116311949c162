import { compare, type Comparison, type Evidence } from './evidence.js';
import { traitsOf, type Matchable, type Traits } from './matchable.js';

/** SAME: one cooperative. BRANCH: one has another place of work here. UNDECIDED: a person has to look. */
export type MatchOutcome = 'SAME' | 'BRANCH' | 'DIFFERENT' | 'UNDECIDED';

export interface Judgement {
  outcome: MatchOutcome;
  evidence: Evidence[];
}

/** Judges whether two cooperatives are one; symmetric. The rules stand in the README of this library. */
export function judge(a: Matchable, b: Matchable): Judgement {
  return judgeTraits(traitsOf(a), traitsOf(b));
}

/** As {@link judge}, for traits taken once and compared many times. */
export function judgeTraits(a: Traits, b: Traits): Judgement {
  const seen = compare(a, b);
  return { outcome: byRegistration(seen, a.name.words.length), evidence: seen.evidence };
}

/** A registration number outweighs the name; two different ones turn a certain match into a question. */
function byRegistration(seen: Comparison, words: number): MatchOutcome {
  if (seen.registration === 'SAME') {
    if (seen.name === 'DIFFERENT') return 'UNDECIDED';
    return seen.place === 'ELSEWHERE' ? 'BRANCH' : 'SAME';
  }
  const outcome = byName(seen, words);
  if (seen.registration === 'UNKNOWN') return outcome;
  return outcome === 'SAME' || outcome === 'BRANCH' ? 'UNDECIDED' : 'DIFFERENT';
}

function byName(seen: Comparison, words: number): MatchOutcome {
  switch (seen.name) {
    case 'EQUAL':
      return equalName(seen, words);
    case 'CLOSE':
      return closeName(seen);
    case 'CONTAINED':
      return containedName(seen);
    case 'SIMILAR':
      return seen.web === 'PAGE' || seen.web === 'SITE' ? 'UNDECIDED' : 'DIFFERENT';
    case 'DIFFERENT':
      return seen.web === 'PAGE' && seen.place === 'HERE' ? 'UNDECIDED' : 'DIFFERENT';
  }
}

function equalName(seen: Comparison, words: number): MatchOutcome {
  if (seen.place === 'HERE') return 'SAME';
  if (seen.web === 'DIFFERENT') return 'UNDECIDED';
  if (isOneSite(seen)) return seen.place === 'ELSEWHERE' ? 'BRANCH' : 'SAME';
  return seen.place === 'NEAR' && words > 1 ? 'SAME' : 'UNDECIDED';
}

function closeName(seen: Comparison): MatchOutcome {
  if (!isOneSite(seen)) return seen.place === 'HERE' ? 'UNDECIDED' : 'DIFFERENT';
  if (seen.place === 'UNKNOWN') return 'UNDECIDED';
  return seen.place === 'ELSEWHERE' ? 'BRANCH' : 'SAME';
}

function containedName(seen: Comparison): MatchOutcome {
  if (!isOneSite(seen)) return seen.place === 'HERE' && seen.web === 'UNKNOWN' ? 'UNDECIDED' : 'DIFFERENT';
  return seen.place === 'ELSEWHERE' && seen.web !== 'OTHER_PAGE' ? 'BRANCH' : 'UNDECIDED';
}

function isOneSite({ web }: Comparison): boolean {
  return web === 'PAGE' || web === 'SITE' || web === 'OTHER_PAGE';
}
