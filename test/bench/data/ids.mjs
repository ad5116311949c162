import { createHash } from 'node:crypto';

/** The identifier that seed.sql gives to the n-th of its kind in a federation. */
export function id(kind, federation, n) {
  return createHash('md5').update(`${kind}:${federation}:${n}`).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** What the seeded session's cookie holds. */
export const SESSION_SECRET = 'bench-session-secret';

/** Whole numbers from 1. */
export const upTo = (most) => Array.from({ length: most }, (_, i) => i + 1);
