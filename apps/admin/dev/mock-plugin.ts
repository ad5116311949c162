import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import type { Connect, Plugin } from 'vite';
import { identityMutations, identityQueries } from './identity-resolvers.js';
import { startImport } from './imports.js';
import { mutations } from './mutations.js';
import { officeQueries, required } from './office-resolvers.js';
import { assets, nextId } from './world.js';

const schema = buildSchema(readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8'));
const rootValue = { ...officeQueries, ...identityQueries, ...mutations, ...identityMutations };

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
function answer(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}

async function serve(request: IncomingMessage, response: ServerResponse, documents: Map<string, string>): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://mock');
  if (pathname === '/graphql' && request.method === 'POST') {
    const sent = JSON.parse((await bytesOf(request)).toString()) as { query?: string; documentId?: string; variables?: Record<string, unknown>; extensions?: { persistedQuery?: { sha256Hash: string } } };
    const hash = sent.documentId ?? sent.extensions?.persistedQuery?.sha256Hash ?? '';
    const source = sent.query ?? documents.get(hash);
    if (!source) answer(response, { errors: [{ message: 'Unknown document.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    else answer(response, await graphql({ schema, rootValue, source, variableValues: sent.variables }));
    return true;
  }
  if (pathname === '/imports') {
    answer(response, { id: startImport(decodeURIComponent(String(request.headers['file-name'])), (await bytesOf(request)).toString()).id });
    return true;
  }
  if (pathname.startsWith('/photos/') && request.method === 'POST') {
    const bytes = await bytesOf(request);
    const photo = { id: nextId(), url: `data:${request.headers['content-type']};base64,${bytes.toString('base64')}`, alt: '' };
    required(assets, pathname.split('/')[2]!).photos.push(photo);
    answer(response, { id: photo.id });
    return true;
  }
  return false;
}

/** Serves the contract from memory under vite's dev and preview servers; `manifest` maps document hashes to their text. */
export function mockApi(manifest: () => Record<string, string>): Plugin {
  const middleware: Connect.NextHandleFunction = (request, response, next) => {
    serve(request, response, new Map(Object.entries(manifest()))).then((served) => { if (!served) next(); }, next);
  };
  return {
    name: 'auzolan-mock-api',
    configureServer: (server) => { server.middlewares.use(middleware); },
    configurePreviewServer: (server) => { server.middlewares.use(middleware); },
  };
}
