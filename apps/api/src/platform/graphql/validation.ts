import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type FieldProblem } from '../errors/domain-error.js';

/** Checks every input class by its class-validator rules, and says all problems at once with the path of each field. */
export const inputValidation = new ValidationPipe({
  transform: true,
  transformOptions: { exposeUnsetFields: false },
  exceptionFactory: (errors) => {
    const fields = errors.flatMap((error) => problemsOf(error, ''));
    return new DomainError('BAD_USER_INPUT', sentence(fields), fields);
  },
});

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message: message.replace(`${error.property} `, '') }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

function sentence(fields: readonly FieldProblem[]): string {
  return `Please mend: ${fields.map(({ field, message }) => `${field} ${message}`).join('; ')}.`.slice(0, 1000);
}
