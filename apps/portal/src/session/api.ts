import { createClient } from '@auzolan/graphql-client';
import { noticedFetch } from '../offline/connection.js';
import { createOutbox } from '../offline/outbox.js';
import { randomKey } from '../offline/random-key.js';
import { storedActingFor } from './acting-for.js';

/** Fired on window when the server no longer knows the session. */
export const SIGN_IN_NEEDED = 'auzolan:sign-in-needed';

export const client = createClient({
  endpoint: '/graphql',
  fetch: noticedFetch,
  actingFor: storedActingFor,
  language: () => document.documentElement.lang,
  newKey: randomKey,
});

export function askToSignIn(): void {
  dispatchEvent(new Event(SIGN_IN_NEEDED));
}

export const outbox = createOutbox(client, storedActingFor, askToSignIn);
