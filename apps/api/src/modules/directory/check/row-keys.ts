import { candidateKeys, matchKeys, rowFingerprint, type CooperativeRow } from '@auzolan/directory';

const LONGEST_KEY = 400;
const SOURCE_ID = 's:';
const FINGERPRINT = 'f:';

/** What a file says of a cooperative that stays true whatever the cooperative says later: its identifier there, and everything it said. */
export function originKeys(row: CooperativeRow): string[] {
  const fingerprint = `${FINGERPRINT}${rowFingerprint(row)}`;
  return row.sourceId === null ? [fingerprint] : [fingerprint, `${SOURCE_ID}${row.sourceId}`];
}

/** Keys under which a row is kept for later rows to find. */
export function keysToKeep(row: CooperativeRow): string[] {
  return unique([...originKeys(row), ...matchKeys(row)]);
}

/** Keys by which a row looks for what it may be. */
export function keysToLookFor(row: CooperativeRow): string[] {
  return unique([...originKeys(row), ...candidateKeys(row)]);
}

export function isFingerprint(key: string): boolean {
  return key.startsWith(FINGERPRINT);
}

export function isSourceId(key: string): boolean {
  return key.startsWith(SOURCE_ID);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key.length <= LONGEST_KEY);
}
