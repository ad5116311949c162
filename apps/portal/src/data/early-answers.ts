import type { PersistedDocument } from '@auzolan/graphql-client';
import { client } from '../session/api.js';

const early = new Map<string, Promise<unknown>>();

/** Asks before the page that needs the answer is there; acts for nobody. `key` as in useQuery. */
export function askEarly<Data, Variables>(document: PersistedDocument<Data, Variables>, variables: Variables, key: string): void {
  const answer = client.query(document, variables, { actingFor: null });
  answer.catch(() => undefined);
  early.set(key, answer);
}

/** The answer asked for early, once; later reads ask again. */
export function takeEarly<Data>(key: string): Promise<Data> | undefined {
  const answer = early.get(key) as Promise<Data> | undefined;
  early.delete(key);
  return answer;
}
