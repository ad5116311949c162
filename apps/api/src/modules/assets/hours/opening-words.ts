import { parseLocalTime, type OpeningProblem } from '@auzolan/calendar';
import { InputError } from '../../../platform/errors/domain-error.js';

const FIELDS: Record<OpeningProblem, string> = {
  WEEKDAY: 'weekday', RULE: 'rule', DATE: 'date', VALID_FROM: 'validFrom', OPENS: 'opens', CLOSES: 'closes', CLOSES_BEFORE_OPENS: 'closes', VALID_UNTIL_BEFORE_FROM: 'validUntil',
};

/** What is wrong with a line of hours, for its reader. */
export const OPENING_WORDS: Record<OpeningProblem, string> = {
  WEEKDAY: 'must be from 1 (Monday) to 7 (Sunday), or be left out for a rule',
  RULE: 'must be a recurrence rule of whole days that falls on some day',
  DATE: 'must be a day such as 2026-12-24',
  VALID_FROM: 'must be given, since a rule starts on it',
  OPENS: 'must be a time before 24:00',
  CLOSES: 'must be a time up to 24:00',
  CLOSES_BEFORE_OPENS: 'must be later than opens; hours past midnight are a line of the next day',
  VALID_UNTIL_BEFORE_FROM: 'must not be before validFrom',
};

/** The input's field that a problem is of. */
export function openingField(problem: OpeningProblem): string {
  return FIELDS[problem];
}

/** Minutes since midnight. @throws InputError */
export function minutesOf(time: string): number {
  const parsed = parseLocalTime(time);
  if (!parsed.ok) throw new InputError('opens', 'must be a time such as 08:30');
  return parsed.value;
}
