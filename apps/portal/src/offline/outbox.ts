import type { Client } from '@auzolan/graphql-client';
import { flushIntents, type FlushEnd } from './flush.js';
import type { Intent, NewIntent } from './intent.js';
import { addIntent, readIntent, readIntents, removeIntent, saveIntent } from './outbox-store.js';
import { randomKey } from './random-key.js';

const LOCK = 'auzolan-outbox';
const LONGEST_PAUSE_MS = 60_000;
const channel = 'BroadcastChannel' in self ? new BroadcastChannel('auzolan-outbox') : null;
const listeners = new Set<() => void>();

/** Called whenever the outbox changed, in this tab or another. */
export function onOutboxChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellAll(): void {
  channel?.postMessage('changed');
  for (const listener of listeners) listener();
}

if (channel) channel.onmessage = () => listeners.forEach((listener) => listener());

/** One flush at a time over all tabs; within this tab only where the browser has no locks (plain http). */
let inTab: Promise<unknown> = Promise.resolve();
function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
  if ('locks' in navigator) return navigator.locks.request(LOCK, work) as Promise<Result>;
  const turn = inTab.then(work, work);
  inTab = turn.catch(() => undefined);
  return turn;
}

export interface Outbox {
  /** Saves the intent, tries to send it at once, and says what became of it. */
  submit: (intent: NewIntent) => Promise<Intent>;
  /** Sends what waits; called at start, when back online, and when the page is looked at. */
  flush: () => Promise<void>;
  /** Takes an intent out, unless it is being sent just now. */
  drop: (sequence: number) => Promise<void>;
  all: () => Promise<Intent[]>;
}

export function createOutbox(client: Client, actingFor: () => string | null, onSignInNeeded: () => void): Outbox {
  let pause = 1_000;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flushOnce(): Promise<FlushEnd> {
    const parts = { intents: readIntents, save: saveIntent, remove: removeIntent, send: client.replay, now: Date.now };
    return exclusively(() => flushIntents(parts));
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const waiting = (await readIntents()).some((intent) => intent.state === 'waiting');
    if (!waiting) return;
    const end = await flushOnce();
    if (end === 'signIn') onSignInNeeded();
    if (end === 'more') {
      timer = setTimeout(() => void flush(), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    } else {
      pause = 1_000;
    }
    tellAll();
  }

  /** Where this browser keeps nothing, the intent lives only as long as the page. */
  async function sendUnsaved(unsaved: Intent): Promise<Intent> {
    let intent = unsaved;
    const save = async (changed: Intent) => { intent = changed; };
    await flushIntents({ intents: async () => [intent], save, remove: async () => undefined, send: client.replay, now: Date.now });
    return intent;
  }

  async function submit(asked: NewIntent): Promise<Intent> {
    const intent = { ...asked, idempotencyKey: randomKey(), actingFor: actingFor(), createdAt: Date.now(), state: 'waiting' as const };
    let sequence: number;
    try {
      sequence = await addIntent(intent);
    } catch (problem) {
      console.warn('nothing can be kept on this device', problem);
      return sendUnsaved({ ...intent, sequence: 0 });
    }
    await flush();
    return (await readIntent(sequence)) ?? { ...intent, sequence };
  }

  async function drop(sequence: number): Promise<void> {
    await exclusively(() => removeIntent(sequence));
    tellAll();
  }

  return { submit, flush, drop, all: readIntents };
}
