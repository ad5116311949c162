import type { ServerResponse } from 'node:http';
import { GraphQLError, Kind, OperationTypeNode, parse, specifiedRules, validate, type ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { RequestContext } from '../context/request-context.js';
import type { RequestContexts } from '../context/request-contexts.js';
import { DomainError } from '../errors/domain-error.js';
import type { HttpAdapter } from '../http/error-answers.js';
import type { DocumentStore } from './document-store.js';
import { formatError } from './format-error.js';
import { LIMITS, limitsRule } from './limits.js';

/**
 * Serves subscriptions over server-sent events, under the same guard, limits and errors as everything else. Streams end
 * when the server begins to stop, or it would wait for them; readers connect again elsewhere.
 */
export function addLiveUpdates(adapter: HttpAdapter, documents: DocumentStore, contexts: RequestContexts): void {
  const open = new Set<ServerResponse>();
  adapter.onStopping(() => open.forEach((response) => response.end()));
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
  adapter.getInstance().route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      if (adapter.stopping) throw new DomainError('UNAVAILABLE', 'The office is closing. Try again in a moment.');
      if (!request.headers.accept?.includes('text/event-stream')) throw new DomainError('BAD_REQUEST', 'Live updates come as server-sent events: ask with Accept: text/event-stream.');
      made.set(request, contexts.of(request, reply));
      open.add(reply.raw);
      reply.raw.once('close', () => open.delete(reply.raw));
      await handler(request, reply);
    },
  });
}

/** Queries and mutations have an endpoint of their own, with transactions and counted tries. */
const ONLY_SUBSCRIPTIONS = new GraphQLError('Only subscriptions are served here. Send queries and mutations to /graphql.', { extensions: { code: 'BAD_REQUEST' } });

function problemsOf(documents: DocumentStore, text: string): readonly GraphQLError[] {
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    const others = document.definitions.some((part) => part.kind === Kind.OPERATION_DEFINITION && part.operation !== OperationTypeNode.SUBSCRIPTION);
    return others ? [ONLY_SUBSCRIPTIONS] : validate(documents.schema, document, [...specifiedRules, limitsRule]);
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
