import { Logger } from '@nestjs/common';
import type { FastifyError, FastifyInstance } from 'fastify';
import { formatError } from '../graphql/format-error.js';
import type { ErrorCode } from '../errors/domain-error.js';

const logger = new Logger('HTTP');

const MESSAGES: Record<number, [ErrorCode, string]> = {
  400: ['BAD_REQUEST', 'This request cannot be read.'],
  404: ['NOT_FOUND', 'There is nothing at this address.'],
  405: ['BAD_REQUEST', 'This address does not take that kind of request.'],
  413: ['BAD_REQUEST', 'This request is too large.'],
  415: ['BAD_REQUEST', 'Send application/json.'],
};

/** Answers whatever goes wrong before a resolver runs in the same shape as GraphQL does, and never with a stack. */
export function answerErrors(fastify: FastifyInstance): void {
  fastify.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const [code, message] = MESSAGES[status] ?? ['BAD_REQUEST', error.message];
      return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
    }
    const formatted = formatError(error);
    const away = formatted.extensions?.code === 'UNAVAILABLE';
    if (!away) logger.error(error);
    return reply.code(away ? 503 : 500).header('retry-after', away ? '2' : '60').send({ errors: [formatted] });
  });
}
