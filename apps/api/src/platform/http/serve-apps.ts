import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DocumentStore } from '../graphql/document-store.js';

interface BuiltApp {
  readonly prefix: string;
  readonly folder: string;
  readonly documents: string;
}

const ROOT = new URL('../../../../', import.meta.url);
const APPS: readonly BuiltApp[] = [
  { prefix: '/admin/', folder: 'admin/dist/', documents: 'admin/src/gql/persisted-documents.json' },
  { prefix: '/', folder: 'portal/dist/', documents: 'portal/src/gql/persisted-documents.json' },
];

/** Serves the built apps beside the API, any path of theirs answered by their one page, and knows their documents. */
export async function serveApps(app: NestFastifyApplication, store: DocumentStore): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  let decorate = true;
  for (const { prefix, folder, documents } of APPS) {
    const manifest = new URL(documents, ROOT);
    if (existsSync(manifest)) store.persist(JSON.parse(await readFile(manifest, 'utf8')) as Record<string, string>);
    const root = fileURLToPath(new URL(folder, ROOT));
    if (!existsSync(root)) continue;
    await app.register(fastifyStatic, { root, prefix, decorateReply: decorate, wildcard: false, index: ['index.html'], preCompressed: true, setHeaders: cacheHeaders });
    decorate = false;
    const page = await readFile(`${root}index.html`, 'utf8');
    fastify.get(`${prefix}*`, (_request, reply) => reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page));
    if (prefix !== '/') fastify.get(prefix.slice(0, -1), (_request, reply) => reply.redirect(prefix));
  }
}

/** Files whose name carries a hash of their content never change; everything else is asked for again. */
function cacheHeaders(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  response.setHeader('cache-control', /\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
}
