import type { OpeningHoursInput } from '../../gql/graphql.js';

/** One line of the editor; `key` only tells lines apart on the page. A line that a rule places has no weekday and is only kept. */
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
