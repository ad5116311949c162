import { ValidationPipe, type ArgumentMetadata, type PipeTransform, type ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { DomainError, type FieldProblem } from '../errors/domain-error.js';

const validation = new ValidationPipe({
  transform: true,
  transformOptions: { exposeUnsetFields: false },
  exceptionFactory: (errors) => {
    const fields = errors.flatMap((error) => problemsOf(error, ''));
    return new DomainError('BAD_USER_INPUT', sentence(fields), fields);
  },
});
const checked = new Map<unknown, boolean>();

/** Whether a class has rules; remembered, since classes do not change once the program runs. */
function hasRules(metatype: ArgumentMetadata['metatype']): boolean {
  if (metatype === undefined) return false;
  let known = checked.get(metatype);
  if (known === undefined) checked.set(metatype, (known = getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false).length > 0));
  return known;
}

/**
 * Checks every input class by its class-validator rules, and says all problems at once with the path of each field.
 * Arguments without rules (scalars, pages, whom the request acts for) pass as GraphQL made them.
 */
export const inputValidation: PipeTransform = {
  transform: (value: unknown, metadata: ArgumentMetadata) => (metadata.type !== 'custom' && hasRules(metadata.metatype) ? validation.transform(value, metadata) : value),
};

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message: message.replace(`${error.property} `, '') }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

function sentence(fields: readonly FieldProblem[]): string {
  return `Please mend: ${fields.map(({ field, message }) => `${field} ${message}`).join('; ')}.`.slice(0, 1000);
}
