import { createClient, type PersistedDocument, type RequestOptions } from '@auzolan/graphql-client';
import { actingFor } from './acting-for.js';
import { pageLanguage } from './page-language.js';

const client = createClient({
  endpoint: '/graphql',
  fetch: (input, init) => fetch(input, init),
  actingFor,
  language: pageLanguage,
  newKey: () => crypto.randomUUID(),
});

/** Reads; rejects with ApiError or NetworkError. */
export function query<Result, Variables>(document: PersistedDocument<Result, Variables>, variables: Variables, options?: RequestOptions): Promise<Result> {
  return client.query(document, variables, options);
}

/** Writes once, under a fresh idempotency key. `options.actingFor` speaks for another of one's co-ops. */
export function mutate<Result, Variables>(document: PersistedDocument<Result, Variables>, variables: Variables, options?: RequestOptions): Promise<Result> {
  return client.mutate(document, variables, options);
}
