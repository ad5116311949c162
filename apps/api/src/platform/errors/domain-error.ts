/** Every code that an error can carry to a client (`extensions.code`); nothing outside this list leaves the server. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'STALE_VERSION',
  'IDEMPOTENCY_KEY_REUSED',
  'RATE_LIMITED',
  'TOO_COMPLEX',
  'UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'BAD_REQUEST',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A field of the input and what is wrong with it, in words; `field` is the path inside the input: cooperative.name. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/**
 * What services throw when something cannot be done. The message is for the reader: what went wrong and what to do.
 * Throwing rolls the whole mutation back.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** An id that names nothing the reader may see; the same answer for unknown, foreign and hidden. */
export class NotFoundError extends DomainError {
  constructor(what: string, field = 'id') {
    const message = `There is no such ${what}, or you may not see it.`;
    super('NOT_FOUND', message, [{ field, message }]);
  }
}

/** Wrong input, with the field that is wrong. */
export class InputError extends DomainError {
  constructor(field: string, message: string) {
    super('BAD_USER_INPUT', message, [{ field, message }]);
  }
}

/** Signed in, but not allowed. */
export class ForbiddenError extends DomainError {
  constructor(message: string) {
    super('FORBIDDEN', message);
  }
}

/** Someone else changed the row since it was read. */
export class StaleVersionError extends DomainError {
  constructor(what: string) {
    super('STALE_VERSION', `Someone changed this ${what} meanwhile. Load it again, then repeat your change.`, [
      { field: 'expectedVersion', message: 'is not the current version' },
    ]);
  }
}
