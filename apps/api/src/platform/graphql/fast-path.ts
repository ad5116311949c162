import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { RequestContexts } from '../context/request-contexts.js';
import type { RunnableDocument } from './compiled-documents.js';
import type { DocumentStore } from './document-store.js';
import type { Executor } from './executor.js';
import { formatError } from './format-error.js';

/** A GraphQL request body, as far as it is understood. */
interface Body {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Answers POST /graphql before Apollo for documents that are persisted or were validated earlier: the same context,
 * executor and errors, without the per-request work. Whatever is not plainly such a request goes on to Apollo.
 */
export function addFastPath(fastify: FastifyInstance, documents: DocumentStore, contexts: RequestContexts, executor: Executor): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return undefined;
    const asked = plainRequest(request);
    const found = asked && lookUp(documents, asked.body, asked.operationName);
    if (!found) return void (await contexts.make(request, reply));
    if ('problems' in found) return send(reply, 400, { errors: found.problems });
    const context = await contexts.of(request, reply);
    const result = await executor.run(found.document, found.text, asked.variables, context);
    return send(reply, 'data' in result ? 200 : 400, result);
  });
}

interface Asked {
  body: Body;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

function plainRequest(request: FastifyRequest): Asked | undefined {
  if (request.method !== 'POST' || !request.headers['content-type']?.startsWith('application/json')) return undefined;
  const body = request.body as Body | null;
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return undefined;
  const variables = body.variables ?? {};
  const operationName = body.operationName || undefined;
  if (typeof variables !== 'object' || Array.isArray(variables) || (operationName !== undefined && typeof operationName !== 'string')) return undefined;
  return { body, variables: variables as Record<string, unknown>, operationName: operationName as string | undefined };
}

type Found = { document: RunnableDocument; text: string } | { problems: readonly GraphQLError[] } | undefined;

function lookUp(documents: DocumentStore, body: Body, operationName: string | undefined): Found {
  const hash = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
  if (typeof hash !== 'string') {
    if (typeof body.query !== 'string' || !wants(body)) return undefined;
    const document = documents.known(body.query, operationName);
    return document && { document, text: body.query };
  }
  const text = documents.textOf(hash.replace(/^sha256:/, ''));
  if (text === undefined) {
    return { problems: [new GraphQLError('This document is not known here. Load the page again: the app is older or newer than the server.', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } })] };
  }
  const document = documents.known(text, operationName) ?? documents.check(text, operationName);
  return 'run' in document ? { document, text } : { problems: document };
}

function wants(body: Body): boolean {
  return body.extensions === undefined || body.extensions === null || Object.keys(body.extensions).length === 0;
}

function send(reply: FastifyReply, status: number, result: ExecutionResult): FastifyReply {
  const { errors, data } = result;
  const payload = errors?.length ? { errors: errors.map((error) => formatError(error)), ...('data' in result ? { data } : {}) } : { data };
  return reply.code(status).header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify(payload));
}

