import { SHOWN_VALUE_LENGTH } from './limits.js';

/** Why a row is refused (`malformed`) or a field of it is left empty or changed (`warning`). */
export const REASONS = {
  INVALID_UTF8: 'The text is not UTF-8.',
  QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed.',
  TEXT_AFTER_QUOTE: 'There is text after a closing quotation mark.',
  COLUMN_COUNT: 'The row does not have as many cells as the header.',
  RECORD_TOO_LONG: 'The row is too long.',
  RECORD_TOO_DEEP: 'The feature is nested too deeply.',
  JSON_SYNTAX: 'The feature is not valid JSON.',
  NOT_A_FEATURE: 'The entry is not a GeoJSON feature.',
  GEOMETRY_NOT_POINT: 'The geometry is not a point.',
  NAME_MISSING: 'The name is missing.',
  NAME_PLACEHOLDER: 'The name is a placeholder.',
  NAME_WITHOUT_LETTERS: 'The name has no letter or digit.',
  NAME_TOO_LONG: 'The name is too long.',
  COORDINATES_INCOMPLETE: 'Only one of latitude and longitude is given.',
  COORDINATES_INVALID: 'Latitude or longitude is not a number of degrees.',
  COORDINATES_OUT_OF_RANGE: 'Latitude is beyond ±90 or longitude beyond ±180 degrees.',
  COORDINATES_ZERO: 'Latitude and longitude are both zero; left empty.',
  COORDINATES_SWAPPED: 'Latitude and longitude seem to be swapped: only exchanged do they lie in the country; left empty.',
  COORDINATES_OUTSIDE_COUNTRY: 'The coordinates lie outside the country; kept.',
  COUNTRY_UNKNOWN: 'The country is not known; left empty.',
  COUNTRY_BY_PLACE: 'The country code was read by where the place lies.',
  WEBSITE_INVALID: 'The website is not a web address; left empty.',
  EMAIL_INVALID: 'The e-mail address is not valid; left empty.',
  PHONE_INVALID: 'The phone number is not valid; left empty.',
  MEMBERS_COUNT_INVALID: 'The number of members is not a whole number; left empty.',
  SINCE_INVALID: 'The date is not a calendar date written YYYY-MM-DD; left empty.',
  CONCEPT_UNKNOWN: 'The term is not in the vocabulary; left empty.',
  TEXT_TOO_LONG: 'The text is too long; left empty.',
  CONTROL_CHARACTERS: 'Control characters were removed.',
} as const;

export type ReasonCode = keyof typeof REASONS;

/** `malformed`: nothing of the row is imported. `warning`: the row is imported, as the reason says. */
export type ProblemSeverity = 'malformed' | 'warning';

export interface RowProblem {
  /** Line of the file (from 1) on which the record starts. */
  line: number;
  /** Ordinal of the record in the file (from 1); the header and blank lines do not count. */
  record: number;
  /** Header of the column, or null when it concerns the whole row. */
  column: string | null;
  severity: ProblemSeverity;
  code: ReasonCode;
  /** English text of the code. */
  reason: string;
  /** The offending text, shortened; null when there is none to show. */
  value: string | null;
}

export type RowPosition = Pick<RowProblem, 'line' | 'record'>;

/** Builds a problem of a row. `value` is shortened to {@link SHOWN_VALUE_LENGTH} and cleaned for display. */
export function rowProblem(
  at: RowPosition,
  severity: ProblemSeverity,
  code: ReasonCode,
  column: string | null = null,
  value: string | null = null,
): RowProblem {
  return { line: at.line, record: at.record, column, severity, code, reason: REASONS[code], value: value === null ? null : shown(value) };
}

function shown(value: string): string {
  const flat = value.slice(0, SHOWN_VALUE_LENGTH + 1).replace(/[\p{Cc}\p{Cs}]/gu, '\u{FFFD}');
  return flat.length > SHOWN_VALUE_LENGTH ? `${flat.slice(0, SHOWN_VALUE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : flat;
}
