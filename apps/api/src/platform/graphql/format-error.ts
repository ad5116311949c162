import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { sqlStateOf } from '../database/retry.js';
import { DomainError, ERROR_CODES, type ErrorCode } from '../errors/domain-error.js';

const logger = new Logger('GraphQL');
const KNOWN: ReadonlySet<string> = new Set(ERROR_CODES);
/** The server is away, full, or gave up waiting: worth trying again. */
const UNAVAILABLE_STATES = new Set(['57014', '57P01', '57P02', '57P03', '53300', '53100', '08006', '08001', '55P03', '40001', '40P01', '25006']);

const requestIds = new WeakMap<object, string>();

/** Remembers in which request an error came up, so that the log can say so, whichever way the error goes on from here. */
export function rememberRequest(error: unknown, requestId: string): void {
  const cause = error instanceof GraphQLError ? (rootCause(error) ?? error) : error;
  if (typeof cause === 'object' && cause !== null) requestIds.set(cause, requestId);
}

/** What every error looks like on the wire; nothing of the inside (SQL, paths, stacks) ever leaves. */
export function formatError(error: unknown): GraphQLFormattedError {
  const graphQLError = error instanceof GraphQLError ? error : new GraphQLError(messageOf(error), { originalError: error as Error });
  const cause = rootCause(graphQLError);
  const place = { locations: graphQLError.locations && [...graphQLError.locations], path: graphQLError.path && [...graphQLError.path] };
  if (cause instanceof DomainError) {
    return { message: cause.message, ...place, extensions: extensionsOf(cause) };
  }
  if (cause === undefined || cause instanceof GraphQLError) {
    const code = cause?.extensions.code ?? graphQLError.extensions.code ?? 'BAD_USER_INPUT';
    if (typeof code === 'string' && KNOWN.has(code) && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: graphQLError.message, ...place, extensions: { code } };
    }
  }
  return unexpected(cause ?? graphQLError, place);
}

function extensionsOf(error: DomainError): Record<string, unknown> {
  return { code: error.code, ...(error.fields.length ? { field: error.fields[0]!.field, fields: error.fields } : {}) };
}

function unexpected(error: unknown, place: object): GraphQLFormattedError {
  const errorId = randomUUID();
  const requestId = requestIds.get(error as object);
  logger.error({ errorId, requestId, err: error }, (error as Error).stack);
  const state = sqlStateOf(error);
  const away = (state !== undefined && UNAVAILABLE_STATES.has(state)) || isConnectionError(error);
  const code: ErrorCode = away ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
  const message = away
    ? 'The office is busy or its database is away. Nothing was changed; try again in a moment.'
    : `Something went wrong on our side. Nothing was changed. Tell the office this number: ${errorId}`;
  return { message, ...place, extensions: { code, errorId } };
}

function isConnectionError(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/.test(code) || /timeout exceeded when trying to connect|Connection terminated/.test(messageOf(error));
}

/** The innermost error that a resolver threw, or undefined for one that GraphQL itself raised. */
export function rootCause(error: GraphQLError): unknown {
  let cause: unknown = error.originalError;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause ?? undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
