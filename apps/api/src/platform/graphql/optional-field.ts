import { ValidateIf } from 'class-validator';

/** Skips the field's other rules when it is left out or null; both mean "do not change" in an update. */
export function OptionalField(): PropertyDecorator {
  return ValidateIf((_object, value) => value !== undefined && value !== null);
}
