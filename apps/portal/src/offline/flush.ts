import { ApiError, isPassing, type StoredRequest } from '@auzolan/graphql-client';
import type { ClashFragment, RefusalFragment, SeriesDatesFragment } from '../gql/graphql.js';
import type { Intent } from './intent.js';

export interface FlushParts {
  intents: () => Promise<Intent[]>;
  save: (intent: Intent) => Promise<unknown>;
  remove: (sequence: number) => Promise<unknown>;
  send: (request: StoredRequest) => Promise<unknown>;
  now: () => number;
}

/** `more`: something still waits and may succeed later. `signIn`: the session ended; the queue is kept. */
export type FlushEnd = 'empty' | 'more' | 'signIn';

/** How long a carried-out intent is kept for the page that asked for it. */
const SENT_KEPT_MS = 600_000;

/**
 * Sends what waits, in the order of asking, one at a time. An intent that got
 * no answer stays as it is, with its key, and everything about the same thing
 * stays behind it. Must run under the outbox lock.
 */
export async function flushIntents(parts: FlushParts): Promise<FlushEnd> {
  const blocked = new Set<string>();
  for (const intent of await parts.intents()) {
    if (intent.state === 'sent' && intent.createdAt < parts.now() - SENT_KEPT_MS) await parts.remove(intent.sequence);
    if (intent.state === 'needsYou') blocked.add(intent.entity);
    if (intent.state !== 'waiting' || blocked.has(intent.entity)) continue;
    try {
      await parts.save(answered(intent, await parts.send(intent)));
    } catch (error) {
      if (isPassing(error)) return 'more';
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'UNAUTHENTICATED') return 'signIn';
      const { code, message, fields } = error;
      await parts.save({ ...intent, state: 'needsYou', problem: { kind: 'refused', code, message, fields } });
      blocked.add(intent.entity);
    }
  }
  return 'empty';
}

type Made = { id: string; status?: string };

/** Every document of the outbox asks for one thing, which has an id when it was carried out; or for several bookings. */
type Answer = (Made & { booking?: Made }) | { bookings: Made[] } | ClashFragment | RefusalFragment | SeriesDatesFragment;

function answered(intent: Intent, data: unknown): Intent {
  const [result] = Object.values(data as Record<string, Answer>);
  if (result && 'heldBy' in result) return { ...intent, state: 'needsYou', problem: { kind: 'clash', clash: result } };
  if (result && 'reasons' in result) return { ...intent, state: 'needsYou', problem: { kind: 'rules', reasons: result.reasons } };
  if (result && 'dates' in result) return { ...intent, state: 'needsYou', problem: { kind: 'dates' } };
  const made = !result ? [] : 'bookings' in result ? result.bookings : [result.booking ?? result];
  const needsYes = intent.kind !== 'cancel' && made.some(({ status }) => status === 'REQUESTED');
  return { ...intent, state: 'sent', bookingId: made[0]?.id, ...(needsYes && { needsYes }) };
}
