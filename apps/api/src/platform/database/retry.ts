import { setTimeout as wait } from 'node:timers/promises';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** The SQLSTATE behind an error of pg, TypeORM or GraphQL, or undefined. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let e = error as { code?: unknown; driverError?: unknown; originalError?: unknown; cause?: unknown } | undefined; e; ) {
    if (typeof e.code === 'string' && /^[0-9A-Z]{5}$/.test(e.code)) return e.code;
    e = (e.driverError ?? e.originalError ?? e.cause) as typeof e;
  }
  return undefined;
}

/** Name of the constraint that a statement broke, or undefined. */
export function constraintOf(error: unknown): string | undefined {
  const e = error as { constraint?: string; driverError?: { constraint?: string } };
  return e.constraint ?? e.driverError?.constraint;
}

/** Whether running the same unit of work again can succeed. */
export function isWorthRetrying(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === SERIALIZATION_FAILURE || state === DEADLOCK;
}

/** Waits a little longer each time, with jitter, so that the losers of a deadlock do not meet again. */
export async function backOff(attempt: number): Promise<void> {
  await wait(Math.random() * 10 * 2 ** attempt);
}
