import { createHash, createHmac } from 'node:crypto';

/** What one cooperative adds to the chance of the draw. */
export interface Contribution {
  readonly cooperativeId: string;
  /** 64 hexadecimal digits, made by the cooperative's own browser or program. */
  readonly contribution: string;
}

const HEX_32 = /^[0-9a-f]{64}$/;

/** Whether the text is 32 bytes in lower-case hexadecimal. */
export function isHex32(text: unknown): text is string {
  return typeof text === 'string' && HEX_32.test(text);
}

/** What is shown of a secret before the wishes close: SHA-256 of its bytes. Both are hexadecimal. */
export function commitmentOf(secret: string): string {
  return createHash('sha256').update(Buffer.from(secret, 'hex')).digest('hex');
}

/**
 * The seed of the draw: SHA-256 over the secret and every contribution, in the order of the cooperatives' ids. Whoever
 * knows all but one of these cannot tell the seed.
 */
export function seedOf(secret: string, contributions: readonly Contribution[]): string {
  const hash = createHash('sha256').update('auzolan season\n').update(secret);
  for (const { cooperativeId, contribution } of sortedBy(contributions, (one) => one.cooperativeId)) hash.update(`\n${cooperativeId} ${contribution}`);
  return hash.digest('hex');
}

/** The lot that a cooperative draws in one step: HMAC-SHA256 under the seed of `step:cooperative`. The lowest wins. */
export function lotOf(seed: string, step: number, cooperativeId: string): string {
  return createHmac('sha256', Buffer.from(seed, 'hex')).update(`${step}:${cooperativeId}`).digest('hex');
}

/** A copy in the order of the keys' code units, the same everywhere. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
