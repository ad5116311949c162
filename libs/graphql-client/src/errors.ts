/** One input field and what is wrong with it, in the reader's language. */
export interface FieldProblem {
  field: string;
  message: string;
}

interface WireError {
  message?: string;
  extensions?: { code?: string; field?: string; fields?: FieldProblem[] };
}

/** The server answered with errors. `code` comes from its closed list. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    message: string,
    readonly code: string,
    /** Problems of single input fields; empty for an error of the whole request. */
    readonly fields: readonly FieldProblem[] = [],
    /** HTTP status of the answer. */
    readonly status = 200,
  ) {
    super(message);
  }
}

/** No answer arrived: offline, cut off, timed out or not from our server. The request may have been carried out. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** The first of the answer's errors, with the field problems of all of them. */
export function decodeErrors(errors: readonly WireError[], status: number): ApiError {
  const [first] = errors;
  const fields = errors.flatMap((error) => {
    if (error.extensions?.fields) return error.extensions.fields;
    return error.extensions?.field ? [{ field: error.extensions.field, message: error.message ?? '' }] : [];
  });
  return new ApiError(first?.message ?? '', first?.extensions?.code ?? 'INTERNAL_SERVER_ERROR', fields, status);
}
