import type { FastifyInstance } from 'fastify';
import type { ConfigValues } from '../config/config.js';
import { parseUrl } from '../parse-url.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cookies travel with requests that other sites make a browser send; such requests carry their Origin. Whatever changes
 * something must come from our own pages, from an allowed origin, or from a program (which sends none).
 */
export function refuseForeignOrigins(fastify: FastifyInstance, values: Pick<ConfigValues, 'CORS_ORIGINS' | 'PUBLIC_URL'>): void {
  const allowed = new Set(values.CORS_ORIGINS);
  if (values.PUBLIC_URL) allowed.add(new URL(values.PUBLIC_URL).origin);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (SAFE.has(request.method)) return done();
    const { origin } = request.headers;
    const foreign = origin !== undefined ? !allowed.has(origin) && hostOf(origin) !== request.headers.host : request.headers['sec-fetch-site'] === 'cross-site';
    if (!foreign) return done();
    void reply.code(403).send({ errors: [{ message: 'This page may not call the office from here.', extensions: { code: 'FORBIDDEN' } }] });
  });
}

function hostOf(origin: string): string | null {
  return parseUrl(origin)?.host ?? null;
}
