import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { RequestContext } from '../context/request-context.js';
import { Db } from '../database/db.js';
import { isWorthRetrying } from '../database/retry.js';
import { checkIdempotencyKey, Idempotency, type Attempt } from '../idempotency/idempotency.js';
import { RateLimits } from '../access/rate-limits.js';
import type { RunnableDocument } from './compiled-documents.js';
import { rememberRequest, rootCause } from './format-error.js';

/** The failed outcome of a mutation: thrown to roll its transaction back, caught again outside. */
class RolledBack extends Error {
  constructor(readonly result: ExecutionResult) {
    super('rolled back');
  }
}

/**
 * Runs valid documents. A mutation is one root field in one transaction: it commits when nothing failed, else nothing
 * of it stays; its answer is stored under the sender's idempotency key in the same transaction.
 */
@Injectable()
export class Executor {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly rateLimits: RateLimits,
  ) {}

  async run(document: RunnableDocument, text: string, variables: Record<string, unknown>, context: RequestContext): Promise<ExecutionResult> {
    const result = await this.outcome(document, text, variables, context);
    if (result.errors) for (const error of result.errors) rememberRequest(error, context.request.id);
    return result;
  }

  private async outcome(document: RunnableDocument, text: string, variables: Record<string, unknown>, context: RequestContext): Promise<ExecutionResult> {
    if (document.kind !== 'mutation') return document.run(context, variables);
    if (!document.mutation) {
      return { errors: [new GraphQLError('Send one mutation at a time: each is a transaction of its own.', { extensions: { code: 'BAD_REQUEST' } })] };
    }
    try {
      await this.rateLimits.check(document.mutation.name, document.mutation.args(variables), context);
      const attempt = attemptOf(text, variables, context);
      return await this.db.tx(context.maybeActor?.federationId ?? null, () => this.once(document, variables, context, attempt));
    } catch (error) {
      // No `data` at all says that nothing was run: the request itself was wrong.
      if (error instanceof RolledBack) return 'data' in error.result ? { errors: error.result.errors, data: null } : { errors: error.result.errors };
      return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })], data: null };
    }
  }

  private async once(document: RunnableDocument, variables: Record<string, unknown>, context: RequestContext, attempt: Attempt | null): Promise<ExecutionResult> {
    const stored = attempt && (await this.idempotency.begin(attempt));
    if (stored) return { data: JSON.parse(stored) as ExecutionResult['data'] };
    context.loaders.clear();
    const result = await document.run(context, variables);
    if (result.errors?.length) {
      const retry = result.errors.map((e) => rootCause(e)).find((cause) => isWorthRetrying(cause));
      throw retry ?? new RolledBack(result);
    }
    if (attempt && !context.answersOnce) await this.idempotency.finish(attempt, JSON.stringify(result.data));
    return result;
  }
}

function attemptOf(text: string, variables: Record<string, unknown>, context: RequestContext): Attempt | null {
  const key = context.request.headers['idempotency-key'];
  if (typeof key !== 'string') return null;
  checkIdempotencyKey(key);
  // A caller who is nobody yet has no name to keep the key under; what anonymous callers may do is single by nature.
  if (!context.principal) return null;
  // As they were sent: what they come to may change by the very mutation that is sent again.
  const { 'acting-for': actingFor, 'on-behalf-of': onBehalfOf } = context.request.headers;
  const requestHash = createHash('sha256')
    .update(JSON.stringify([text, variables, actingFor, onBehalfOf]))
    .digest();
  return { personId: context.principal.personId, key, requestHash };
}
