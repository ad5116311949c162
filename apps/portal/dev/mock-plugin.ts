import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import type { Connect, Plugin } from 'vite';
import { rootValue } from './resolvers.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = buildSchema(read('../../api/schema.graphql'));
const COOKIE = 'mock-session=1';
/** Answers by Idempotency-Key, as the real server keeps them. */
const answered = new Map<string, string>();

/** The headers the real server sends with pages, so that nothing inline slips in. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const sent = JSON.parse(Buffer.concat(chunks).toString()) as { variables?: Record<string, unknown>; extensions: { persistedQuery: { sha256Hash: string } } };
  const documents = JSON.parse(read('../src/gql/persisted-documents.json')) as Record<string, string>;
  const source = documents[sent.extensions.persistedQuery.sha256Hash];
  const key = request.headers['idempotency-key'] as string | undefined;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  const known = key && answered.get(key);
  if (known) {
    response.end(known);
    return;
  }
  if (!source) {
    response.end(JSON.stringify({ errors: [{ message: 'Unknown document.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }));
    return;
  }
  const contextValue = {
    signedIn: request.headers.cookie?.includes(COOKIE) ?? false,
    setSession: (on: boolean) => response.setHeader('set-cookie', `${COOKIE}; Path=/; HttpOnly; SameSite=Lax${on ? '' : '; Max-Age=0'}`),
  };
  const body = JSON.stringify(await graphql({ schema, rootValue, source, variableValues: sent.variables, contextValue }));
  if (key) answered.set(key, body);
  response.end(body);
}

/** Serves the contract from memory under vite's dev and preview servers. */
export function mockApi(): Plugin {
  const middleware: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url !== '/graphql' || request.method !== 'POST') next();
    else answer(request, response).catch(next);
  };
  return {
    name: 'auzolan-mock-api',
    configureServer: (server) => { server.middlewares.use(middleware); },
    configurePreviewServer: (server) => {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
        next();
      });
      server.middlewares.use(middleware);
    },
  };
}
