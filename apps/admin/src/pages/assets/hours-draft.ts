import type { OpeningHoursInput } from '../../gql/graphql.js';

/** One line of the editor; `key` only tells lines apart on the page. A line that a rule places has no weekday. */
export interface HoursLine extends OpeningHoursInput {
  key: number;
}

let lastKey = 0;

export function lineFor(hours: OpeningHoursInput): HoursLine {
  lastKey += 1;
  const { weekday = null, rule = null, opens, closes, validFrom, validUntil } = hours;
  return { key: lastKey, weekday, rule, opens, closes, validFrom: validFrom ?? null, validUntil: validUntil ?? null };
}

/** A new line for a weekday: after the day's last closing if that leaves an hour, else a usual working day. */
export function nextLine(lines: readonly HoursLine[], weekday: number): HoursLine {
  const last = lines.filter((line) => line.weekday === weekday).map((line) => line.closes).sort().at(-1);
  if (last && last < '21:00') return lineFor({ weekday, opens: last, closes: '22:00' });
  return lineFor({ weekday, opens: '08:00', closes: '18:00' });
}

/** Puts one weekday's lines on the others given, in place of what stood there. */
export function copyDay(lines: readonly HoursLine[], from: number, to: readonly number[]): HoursLine[] {
  const source = lines.filter((line) => line.weekday === from);
  const kept = lines.filter((line) => line.weekday == null || !to.includes(line.weekday));
  return [...kept, ...to.flatMap((weekday) => source.map((line) => lineFor({ ...line, weekday })))];
}

/** The lines by weekday and opening, as the API wants them. */
export function hoursInput(lines: readonly HoursLine[]): OpeningHoursInput[] {
  return inOrder(lines).map(({ weekday, rule, opens, closes, validFrom, validUntil }) => ({ weekday, rule, opens, closes, validFrom, validUntil }));
}

export function inOrder(lines: readonly HoursLine[]): HoursLine[] {
  return [...lines].sort((a, b) => (a.weekday ?? 8) - (b.weekday ?? 8) || a.key - b.key);
}

/** How the days of a rule are said; OWN is whatever else a rule can say. */
export type RulePattern = 'SECOND_WEEK' | 'FIRST' | 'LAST' | 'OWN';
export const RULE_PATTERNS = ['SECOND_WEEK', 'FIRST', 'LAST', 'OWN'] as const satisfies readonly RulePattern[];

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const STARTS = { SECOND_WEEK: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=', FIRST: 'FREQ=MONTHLY;BYDAY=1', LAST: 'FREQ=MONTHLY;BYDAY=-1' } as const;

/** The rule that a pattern makes with a weekday, 1 Monday to 7 Sunday. */
export function ruleOf(pattern: Exclude<RulePattern, 'OWN'>, weekday: number): string {
  return `${STARTS[pattern]}${CODES[weekday - 1]}`;
}

/** The pattern and weekday that a rule says; OWN, and Monday, for every other. */
export function patternOf(rule: string): { pattern: RulePattern; weekday: number } {
  for (const pattern of ['SECOND_WEEK', 'FIRST', 'LAST'] as const) {
    const weekday = CODES.findIndex((_code, index) => ruleOf(pattern, index + 1) === rule) + 1;
    if (weekday) return { pattern, weekday };
  }
  return { pattern: 'OWN', weekday: 1 };
}
