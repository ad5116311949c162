import type { FastifyInstance } from 'fastify';

/** Largest picture, bytes; the apps make pictures smaller before they send them. */
export const MOST_PICTURE_BYTES = 2 * 1024 * 1024;

/** Reads image bodies as bytes, up to {@link MOST_PICTURE_BYTES}. */
export function takePictures(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(/^image\/(jpeg|png|webp)$/, { parseAs: 'buffer', bodyLimit: MOST_PICTURE_BYTES }, (_request, body, done) => done(null, body));
}
