import { ApiError, type FieldProblem } from '@auzolan/graphql-client';
import type { SummarizedError } from '@auzolan/ui';
import { useErrorText } from './use-error-text.js';

/**
 * The server's refusal as errors for a form. `fieldIds` maps the input's field
 * names to the ids of the controls that mend them, `words` to what to say in
 * the reader's language where the server speaks English only.
 */
export function useRefusal(): (
  refusal: { code: string; message: string; fields: readonly FieldProblem[] },
  fieldIds: Record<string, string>,
  words?: Record<string, string>,
) => SummarizedError[] {
  const errorText = useErrorText();
  return ({ code, message, fields }, fieldIds, words = {}) => {
    if (code !== 'BAD_USER_INPUT' || fields.length === 0) return [{ message: errorText(new ApiError(message, code, fields)) }];
    return fields.map((problem) => ({
      fieldId: fieldIds[problem.field],
      message: words[problem.field] ?? errorText(new ApiError(problem.message, code, [problem])),
    }));
  };
}
