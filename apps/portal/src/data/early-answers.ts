import type { PersistedDocument } from '@auzolan/graphql-client';
import { client } from '../session/api.js';

const early = new Map<string, Promise<unknown>>();

/** Under what an answer is kept: apart per actor, except for keys beginning with "@", which are about the person. */
export function answerKey(key: string, actingFor: string | null): string {
  return key.startsWith('@') ? key : `${actingFor ?? ''}|${key}`;
}

/** Asks before the page that needs the answer is there. `key` as in useQuery; `actingFor` null acts for nobody. */
export function askEarly<Data, Variables>(document: PersistedDocument<Data, Variables>, variables: Variables, key: string, actingFor: string | null = null): Promise<Data> {
  const answer = client.query(document, variables, { actingFor });
  answer.catch(() => undefined);
  early.set(answerKey(key, actingFor), answer);
  return answer;
}

/** The answer asked for early, once; later reads ask again. `key` from answerKey. */
export function takeEarly<Data>(key: string): Promise<Data> | undefined {
  const answer = early.get(key) as Promise<Data> | undefined;
  early.delete(key);
  return answer;
}

export function forgetEarly(): void {
  early.clear();
}
