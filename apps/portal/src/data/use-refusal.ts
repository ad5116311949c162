import { ApiError, type FieldProblem } from '@auzolan/graphql-client';
import type { SummarizedError } from '@auzolan/ui';
import { useErrorText } from './use-error-text.js';

/**
 * The server's refusal as errors for a form. `fieldIds` maps the input's field
 * names to the ids of the controls that mend them.
 */
export function useRefusal(): (
  refusal: { code: string; message: string; fields: readonly FieldProblem[] },
  fieldIds: Record<string, string>,
) => SummarizedError[] {
  const errorText = useErrorText();
  return ({ code, message, fields }, fieldIds) => {
    if (code !== 'BAD_USER_INPUT' || fields.length === 0) return [{ message: errorText(new ApiError(message, code, fields)) }];
    return fields.map((problem) => ({
      fieldId: fieldIds[problem.field],
      message: errorText(new ApiError(problem.message, code, [problem])),
    }));
  };
}
