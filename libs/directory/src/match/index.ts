export { distanceMetres, SAME_PLACE_METRES } from './geo.js';
export { NEAR_METRES, type Evidence } from './evidence.js';
export { judge, type Judgement, type MatchOutcome } from './judge.js';
export { candidateKeys, matchKeys } from './keys.js';
export type { Matchable } from './matchable.js';
export { editDistance, nameLikeness, nameParts, type NameLikeness } from './name-likeness.js';
export { bestMatch, evidenceCode, type BestMatch } from './best-match.js';
