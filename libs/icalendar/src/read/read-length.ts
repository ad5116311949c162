import { daysBetween } from '@auzolan/calendar';
import { type Component, propertyOf } from './component.js';
import { EventRefusal } from './read-event.js';
import { daysLater, type FileTime, type TimeReader } from './read-time.js';

const DURATION = /^\+?P(?:(\d{1,3})W|(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?)$/;

/** How long each time of an event lasts: days by the calendar, then elapsed ms (RFC 5545 §3.3.6 and §3.8.5.3). */
export interface EventLength {
  days: number;
  ms: number;
}

/** Reads DTEND or DURATION; a whole day without either lasts that day. @throws EventRefusal */
export function readLength(event: Component, start: FileTime, times: TimeReader): EventLength {
  const length = lengthOf(event, start, times);
  const end = endOf(start, length);
  if (end < start.instant) throw new EventRefusal('END_BEFORE_START');
  if (end === start.instant) throw new EventRefusal('NO_LENGTH');
  return length;
}

/** The instant at which a time ends. */
export function endOf(start: FileTime, { days, ms }: EventLength): number {
  return (days ? daysLater(start, days) : start.instant) + ms;
}

function lengthOf(event: Component, start: FileTime, times: TimeReader): EventLength {
  const endLine = propertyOf(event, 'DTEND');
  const durationLine = propertyOf(event, 'DURATION');
  if (endLine && durationLine) throw new EventRefusal('DURATION');
  if (endLine) {
    const end = times.read(endLine);
    if (end.isWholeDay !== start.isWholeDay) throw new EventRefusal('MIXED_TIMES');
    // The RFC: the same exact duration for all occurrences; whole days are days, though one may have 23 hours.
    return start.isWholeDay ? { days: daysBetween(start.local, end.local), ms: 0 } : { days: 0, ms: end.instant - start.instant };
  }
  if (!durationLine) return start.isWholeDay ? { days: 1, ms: 0 } : { days: 0, ms: 0 };
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (DURATION.exec(durationLine.value.trim()) ?? []).map((part) => Number(part ?? 0));
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  const isKnown = DURATION.test(durationLine.value.trim()) && ms % 60_000 === 0 && !(start.isWholeDay && ms > 0);
  if (!isKnown) throw new EventRefusal('DURATION', durationLine.value.slice(0, 40));
  return { days: weeks * 7 + days, ms };
}
