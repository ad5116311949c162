export { allocateSeason } from './allocate.js';
export { canonicalJson } from './canonical.js';
export { type SeasonInput, SeasonInputError, type SeasonShare, type SeasonWish, type Taking, weightOf } from './season-input.js';
export type { Refusal, SeasonLog, SeasonStep } from './season-log.js';
export { commitmentOf, type Contribution, isHex32, seedOf } from './seed.js';
export { compareShares, type UsedShare } from './share-order.js';
export { SEASON_FILE, type SeasonFile, type SeasonFinding, verifySeason } from './verify.js';
