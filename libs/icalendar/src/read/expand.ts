import { type Period, type Recurrence, RecurrenceError, type RecurrenceRule, firstOccurrences, occurrences, parseRule } from '@auzolan/calendar';
import { type Component, propertiesOf, propertyOf } from './component.js';
import { EventRefusal } from './read-event.js';
import { endOf, readLength } from './read-length.js';
import { type FileTime, localIn, type TimeReader } from './read-time.js';
import { type ReadOptions } from './read-calendar.js';

/** Another time, or none, in place of one of an event's. */
export interface Override {
  instead: FileTime;
  /** Null when that time is cancelled. */
  period: Period | null;
}

/** Reads a VEVENT with a RECURRENCE-ID. @throws EventRefusal */
export function readOverride(event: Component, times: TimeReader, isCancelled: boolean): Override {
  const line = propertyOf(event, 'RECURRENCE-ID')!;
  if (line.parameters.has('RANGE')) throw new EventRefusal('OVERRIDE');
  const instead = times.read(line);
  if (isCancelled) return { instead, period: null };
  const start = startOf(event, times);
  return { instead, period: { start: start.instant, end: endOf(start, readLength(event, start, times)) } };
}

/** All times of an event that meet the window. @throws EventRefusal */
export function expand(event: Component, times: TimeReader, overrides: readonly Override[], { window, most }: ReadOptions): { periods: Period[]; isWholeDay: boolean } {
  const start = startOf(event, times);
  const length = readLength(event, start, times);
  const rule = readRule(event, start);
  const recurrence: Recurrence = { start: start.local, zone: start.zone, exdates: readDates(event, 'EXDATE', start, times), rdates: readDates(event, 'RDATE', start, times) };
  checkStart(rule, recurrence);
  for (const { instead } of overrides) {
    if (instead.isWholeDay !== start.isWholeDay || !hasTime(rule, recurrence, instead.instant)) throw new EventRefusal('OVERRIDE');
  }
  const moved = new Set(overrides.map(({ instead }) => instead.instant));
  const longest = endOf(start, length) - start.instant + 7_200_000;
  const found = refusing(() => occurrences(rule, recurrence, { from: window.start - longest, until: window.end, most }));
  const periods = found
    .filter(({ instant }) => !moved.has(instant))
    .map(({ local, instant }) => ({ start: instant, end: endOf({ ...start, local, instant }, length) }))
    .concat(overrides.flatMap(({ period }) => period ?? []))
    .filter((period) => period.start < window.end && period.end > window.start)
    .sort((one, other) => one.start - other.start);
  return { periods, isWholeDay: start.isWholeDay };
}

function startOf(event: Component, times: TimeReader): FileTime {
  const line = propertyOf(event, 'DTSTART');
  if (!line) throw new EventRefusal('NO_START');
  return times.read(line);
}

function readRule(event: Component, start: FileTime): RecurrenceRule | null {
  const [line, ...others] = propertiesOf(event, 'RRULE');
  if (others.length > 0) throw new EventRefusal('RULE', 'RRULE twice');
  if (propertyOf(event, 'EXRULE')) throw new EventRefusal('RULE', 'EXRULE');
  if (!line) return null;
  const parsed = parseRule(line.value);
  if (!parsed.ok) throw new EventRefusal('RULE', [parsed.problem, parsed.part].filter(Boolean).join(' '));
  // RFC 5545: a day for a day, UTC for everything else that has a zone.
  const kind = parsed.rule.until?.kind;
  if (kind !== undefined && kind !== (start.isWholeDay ? 'DATE' : 'INSTANT')) throw new EventRefusal('RULE', 'UNTIL_FORM UNTIL');
  return parsed.rule;
}

function readDates(event: Component, name: 'EXDATE' | 'RDATE', start: FileTime, times: TimeReader): string[] {
  return propertiesOf(event, name).flatMap((line) => {
    if (line.parameters.get('VALUE')?.toUpperCase() === 'PERIOD') throw new EventRefusal('EXCEPTIONS');
    return times.readAll(line).map((time) => {
      const local = time.isWholeDay ? time.local : localIn(time, start.zone);
      if (time.isWholeDay !== start.isWholeDay || local === null) throw new EventRefusal('EXCEPTIONS');
      return local;
    });
  });
}

function checkStart(rule: RecurrenceRule | null, { start, zone }: Recurrence): void {
  if (!rule) return;
  const [first] = refusing(() => firstOccurrences(rule, { start, zone }, 1));
  if (first?.local !== start) throw new EventRefusal('START_NOT_IN_RULE');
}

function hasTime(rule: RecurrenceRule | null, recurrence: Recurrence, instant: number): boolean {
  return refusing(() => occurrences(rule, recurrence, { from: instant, until: instant + 1, most: 1 })).length > 0;
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RecurrenceError)) throw error;
    if (error.problem === 'NO_OCCURRENCE' || error.problem === 'TOO_MANY') throw new EventRefusal(error.problem);
    throw new EventRefusal('EXCEPTIONS');
  }
}
