import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyServerOptions } from 'fastify';
import { DomainError, type ErrorCode } from '../errors/domain-error.js';
import { formatError, rememberRequest } from '../graphql/format-error.js';

const MESSAGES: Record<number, [ErrorCode, string]> = {
  400: ['BAD_REQUEST', 'This request cannot be read.'],
  404: ['NOT_FOUND', 'There is nothing at this address.'],
  405: ['BAD_REQUEST', 'This address does not take that kind of request.'],
  413: ['BAD_REQUEST', 'This request is too large.'],
  415: ['BAD_REQUEST', 'This address does not take that kind of content.'],
};

const STATUSES: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, STALE_VERSION: 409, IDEMPOTENCY_KEY_REUSED: 409, RATE_LIMITED: 429, UNAVAILABLE: 503, INTERNAL_SERVER_ERROR: 500,
};

/** Nest's adapter with our error handler from the first route on; Fastify keeps one, so Nest's own is left out. */
export class HttpAdapter extends FastifyAdapter {
  /** Whether the server has begun to stop: it finishes what is under way and begins nothing. */
  stopping = false;
  private readonly endings: Array<() => void> = [];

  constructor(options: FastifyServerOptions) {
    super(options);
    this.instance.setErrorHandler((error, _request, reply) => answerError(error, reply));
  }

  override setErrorHandler(): FastifyInstance {
    return this.instance;
  }

  /** Calls back when the server begins to stop, before anything is closed: the time to end what would go on for ever. */
  onStopping(end: () => void): void {
    this.endings.push(end);
  }

  override beforeClose(): void {
    super.beforeClose();
    this.stopping = true;
    for (const end of this.endings) end();
    // A connection that is kept alive falls idle only once its answer is out: look again until none is left.
    const sweep = setInterval(() => this.instance.server.closeIdleConnections(), 50);
    this.instance.server.once('close', () => clearInterval(sweep));
  }
}

/** The same answers for what controllers throw; what resolvers throw goes on to GraphQL. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): FastifyReply {
    if (host.getType() !== 'http') throw error;
    return answerError(error, host.switchToHttp().getResponse<FastifyReply>());
  }
}

/** Answers whatever goes wrong outside GraphQL in the same shape as GraphQL does, and never with a stack. */
function answerError(error: unknown, reply: FastifyReply): FastifyReply {
  const status = statusOf(error);
  if (!(error instanceof DomainError) && status < 500) {
    const [code, message] = MESSAGES[status] ?? ['BAD_REQUEST', 'This request cannot be answered.'];
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  }
  rememberRequest(error, reply.request.id);
  const { message, extensions } = formatError(error);
  const answer = STATUSES[extensions?.code as ErrorCode] ?? 400;
  if (answer === 503) void reply.header('retry-after', '2');
  return reply.code(answer).send({ errors: [{ message, extensions }] });
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return (error as { statusCode?: number }).statusCode ?? 500;
}
