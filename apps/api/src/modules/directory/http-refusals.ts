import type { FastifyReply } from 'fastify';
import { formatError } from '../../platform/graphql/format-error.js';
import { DomainError, type ErrorCode } from '../../platform/errors/domain-error.js';
import { UnwantedFileError } from './upload/unwanted-file.js';

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, RATE_LIMITED: 429 };

/** Answers a refusal over plain HTTP in the same words and shape as GraphQL does. @throws whatever is no refusal */
export async function answerRefusal(reply: FastifyReply, error: unknown): Promise<void> {
  if (!(error instanceof DomainError)) throw error;
  const status = error instanceof UnwantedFileError ? error.httpStatus : (STATUS[error.code] ?? 400);
  await reply.code(status).send({ errors: [formatError(error)] });
}
