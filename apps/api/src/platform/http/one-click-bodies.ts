import type { FastifyInstance } from 'fastify';

const MOST_BYTES = 4096;

/** Mail programs may send their one click as a form of several parts (RFC 8058 §3.1); that they do is all it says, so it is not read. */
export function takeOneClicks(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, _body, done) => done(null, null));
}
