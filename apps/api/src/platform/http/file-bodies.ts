import type { FastifyInstance } from 'fastify';

/** Largest picture, bytes; the apps make pictures smaller before they send them. */
export const MOST_PICTURE_BYTES = 2 * 1024 * 1024;

/** Largest document, bytes. */
export const MOST_DOCUMENT_BYTES = 5 * 1024 * 1024;

/** Largest calendar file, bytes. */
export const MOST_CALENDAR_BYTES = 10 * 1024 * 1024;

/** Reads bodies of pictures, PDF documents and calendars as bytes, up to {@link MOST_PICTURE_BYTES}, {@link MOST_DOCUMENT_BYTES} and {@link MOST_CALENDAR_BYTES}. */
export function takeFiles(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/pdf', { parseAs: 'buffer', bodyLimit: MOST_DOCUMENT_BYTES }, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser(/^image\/(jpeg|png|webp)$/, { parseAs: 'buffer', bodyLimit: MOST_PICTURE_BYTES }, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser('text/calendar', { parseAs: 'buffer', bodyLimit: MOST_CALENDAR_BYTES }, (_request, body, done) => done(null, body));
}
