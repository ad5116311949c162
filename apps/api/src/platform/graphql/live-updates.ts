import type { FastifyInstance } from 'fastify';
import { GraphQLError, parse, specifiedRules, validate, type ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { RequestContext } from '../context/request-context.js';
import type { RequestContexts } from '../context/request-contexts.js';
import type { DocumentStore } from './document-store.js';
import { formatError } from './format-error.js';
import { LIMITS, limitsRule } from './limits.js';

/** Serves subscriptions over server-sent events, under the same guard, limits and errors as everything else. */
export function addLiveUpdates(fastify: FastifyInstance, documents: DocumentStore, contexts: RequestContexts): void {
  const made = new WeakMap<object, Promise<RequestContext>>();
  const handler = createHandler<never>({
    schema: () => documents.schema,
    context: (request) => made.get(request.raw) as never,
    onSubscribe: (_request, params) => {
      const problems = problemsOf(documents, String(params.query ?? ''));
      return problems.length ? refused(problems) : undefined;
    },
    onNext: (_context, _request, result) => ({ ...result, ...('errors' in result && result.errors ? { errors: result.errors.map(formatted) } : {}) }) as ExecutionResult,
  });
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      made.set(request, contexts.of(request, reply));
      await handler(request, reply);
    },
  });
}

function problemsOf(documents: DocumentStore, text: string): readonly GraphQLError[] {
  try {
    return validate(documents.schema, parse(text, { maxTokens: LIMITS.tokens }), [...specifiedRules, limitsRule]);
  } catch (error) {
    return [error as GraphQLError];
  }
}

function refused(problems: readonly GraphQLError[]): [string, { status: number; statusText: string; headers: Record<string, string> }] {
  return [JSON.stringify({ errors: problems.map(formatError) }), { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } }];
}

function formatted(error: unknown): GraphQLError {
  const { message, ...rest } = formatError(error);
  return new GraphQLError(message, { extensions: rest.extensions });
}
