import { ApiError, type PersistedDocument } from '@auzolan/graphql-client';
import { useLocale } from '@auzolan/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerKey, forgetEarly, takeEarly } from './early-answers.js';
import { readMirror, writeMirror, type Mirrored } from '../offline/mirror.js';
import { onOutboxChange } from '../offline/outbox.js';
import { storedActingFor } from '../session/acting-for.js';
import { askToSignIn, client } from '../session/api.js';

export interface QueryState<Data> {
  data: Data | undefined;
  /** When `data` came from the server, epoch milliseconds. */
  asOf: number | undefined;
  /** True when `data` is from the mirror and the server has not confirmed it. */
  stale: boolean;
  /** Why the last attempt failed; `data` may still be there. */
  error: unknown;
  reload: () => void;
}

const inMemory = new Map<string, Mirrored<unknown>>();

/** Forgets what this tab holds, as when acting for someone else or signing out. */
export function forgetAnswers(): void {
  inMemory.clear();
  forgetEarly();
}

/**
 * Reads from the server and mirrors the answer on this device: the mirrored
 * answer shows at once, stamped, until the server's arrives. Reads again when
 * the page is looked at, when back online, after the outbox changed and in
 * another language; an answer that was overtaken by a later one is not shown.
 * `key` names the answer; null waits. Keys are kept apart per actor, except
 * those beginning with "@", which are about the person and act for nobody.
 */
export function useQuery<Data, Variables>(
  document: PersistedDocument<Data, Variables>,
  variables: Variables,
  key: string | null,
): QueryState<Data> {
  const locale = useLocale();
  const personal = key?.startsWith('@');
  const fullKey = key && answerKey(key, storedActingFor());
  const [shown, setShown] = useState<{ key: string | null; answer?: Mirrored<Data>; fresh: boolean; error?: unknown }>({ key: null, fresh: false });
  const latest = useRef(variables);
  latest.current = variables;
  const turns = useRef({ begun: 0, shown: 0 });

  const load = useCallback(async () => {
    if (!fullKey) return;
    turns.current.begun += 1;
    const turn = turns.current.begun;
    const show = (answered: typeof shown) => {
      if (turn < turns.current.shown) return;
      turns.current.shown = turn;
      setShown(answered);
    };
    try {
      const data = await (takeEarly<Data>(fullKey) ?? client.query(document, latest.current, personal ? { actingFor: null } : {}));
      const answer = { data, asOf: Date.now() };
      if (turn >= turns.current.shown) {
        inMemory.set(fullKey, answer);
        void writeMirror(fullKey, answer);
      }
      show({ key: fullKey, answer, fresh: true });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') askToSignIn();
      const answer = (inMemory.get(fullKey) as Mirrored<Data> | undefined) ?? (await readMirror<Data>(fullKey));
      show({ key: fullKey, answer, fresh: false, error });
    }
  }, [document, fullKey, personal]);

  useEffect(() => {
    if (!fullKey) return undefined;
    void readMirror<Data>(fullKey).then((answer) => {
      if (answer) setShown((current) => (current.key === fullKey ? current : { key: fullKey, answer, fresh: false }));
    });
    void load();
    const again = () => {
      if (globalThis.document.visibilityState === 'visible') void load();
    };
    globalThis.document.addEventListener('visibilitychange', again);
    addEventListener('online', again);
    const stop = onOutboxChange(again);
    return () => {
      globalThis.document.removeEventListener('visibilitychange', again);
      removeEventListener('online', again);
      stop();
    };
  }, [fullKey, load, locale]);

  const current = shown.key === fullKey ? shown : undefined;
  const remembered = fullKey ? (inMemory.get(fullKey) as Mirrored<Data> | undefined) : undefined;
  const answer = current?.answer ?? remembered;
  return {
    data: answer?.data,
    asOf: answer?.asOf,
    stale: !current?.fresh,
    error: current?.error,
    reload: () => void load(),
  };
}
