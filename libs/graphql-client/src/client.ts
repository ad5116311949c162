import { documentHash, type PersistedDocument } from './document.js';
import { ApiError, decodeErrors, NetworkError } from './errors.js';

export interface ClientOptions {
  /** Where GraphQL is served; same origin, so the session cookie travels. */
  endpoint: string;
  fetch: typeof globalThis.fetch;
  /** `<federationId>` or `<federationId>/<cooperativeId>`; null before one is chosen. */
  actingFor: () => string | null;
  /** BCP 47 tag of the page's language. */
  language: () => string;
  newKey: () => string;
  /** Milliseconds until an unanswered request counts as cut off. */
  timeout?: number;
}

export interface RequestOptions {
  /** Kept on every retry of one intent, so that the server carries it out once. */
  idempotencyKey?: string;
  /** Overrides the client's, for an intent that was written down earlier. */
  actingFor?: string | null;
  /** Member id of the person a helper acts for. */
  onBehalfOf?: string | null;
  signal?: AbortSignal;
}

export interface StoredRequest {
  documentHash: string;
  variables: unknown;
  idempotencyKey: string;
  actingFor: string | null;
  onBehalfOf?: string | null;
}

export interface Client {
  query: <Result, Variables>(document: PersistedDocument<Result, Variables>, variables: Variables, options?: RequestOptions) => Promise<Result>;
  /** Sends a fresh Idempotency-Key unless one is given. */
  mutate: <Result, Variables>(document: PersistedDocument<Result, Variables>, variables: Variables, options?: RequestOptions) => Promise<Result>;
  /** Sends a mutation that was stored, with its own key and actor. */
  replay: (stored: StoredRequest, signal?: AbortSignal) => Promise<unknown>;
}

interface Answer {
  data?: unknown;
  errors?: { message: string }[];
}

/**
 * A GraphQL client over fetch that sends only the hash of persisted
 * documents. Rejects with ApiError when the server says no, and with
 * NetworkError when there is no usable answer.
 */
export function createClient(options: ClientOptions): Client {
  async function send(hash: string, variables: unknown, request: RequestOptions): Promise<unknown> {
    const actingFor = request.actingFor === undefined ? options.actingFor() : request.actingFor;
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': options.language(),
    };
    if (actingFor) headers['acting-for'] = actingFor;
    if (request.onBehalfOf) headers['on-behalf-of'] = request.onBehalfOf;
    if (request.idempotencyKey) headers['idempotency-key'] = request.idempotencyKey;
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables });
    const { status, answer } = await exchange(headers, body, request.signal);
    if (answer.errors?.length) throw decodeErrors(answer.errors, status);
    if (answer.data === undefined || answer.data === null) throw new NetworkError(`answer ${status} without data`);
    return answer.data;
  }

  async function exchange(headers: Record<string, string>, body: string, signal?: AbortSignal): Promise<{ status: number; answer: Answer }> {
    const cutOff = new AbortController();
    const abort = () => cutOff.abort();
    const timer = setTimeout(abort, options.timeout ?? 20_000);
    signal?.addEventListener('abort', abort);
    try {
      const response = await options.fetch(options.endpoint, { method: 'POST', headers, body, credentials: 'same-origin', signal: cutOff.signal });
      return { status: response.status, answer: (await response.json()) as Answer };
    } catch (cause) {
      throw new NetworkError('no answer', { cause });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }

  return {
    query: async <Result>(document: PersistedDocument<Result, never>, variables: unknown, request: RequestOptions = {}) =>
      (await send(documentHash(document), variables, request)) as Result,
    mutate: async <Result>(document: PersistedDocument<Result, never>, variables: unknown, request: RequestOptions = {}) =>
      (await send(documentHash(document), variables, { ...request, idempotencyKey: request.idempotencyKey ?? options.newKey() })) as Result,
    replay: (stored, signal) =>
      send(stored.documentHash, stored.variables, { idempotencyKey: stored.idempotencyKey, actingFor: stored.actingFor, onBehalfOf: stored.onBehalfOf, signal }),
  } as Client;
}

const PASSING_CODES = ['UNAVAILABLE', 'RATE_LIMITED'];

/** True when the same request may succeed later: no answer, too many requests, or a server that is starting or stopping. */
export function isPassing(error: unknown): boolean {
  if (error instanceof NetworkError) return true;
  return error instanceof ApiError && PASSING_CODES.includes(error.code);
}
