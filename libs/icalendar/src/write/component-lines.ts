import { isPeriod, mergePeriods, toInstant, toLocal } from '@auzolan/calendar';
import { escapeText } from '../lines/text.js';
import { type CalendarEvent, type FreeBusy } from './calendar-file.js';

/** The lines of one event. Throws RangeError for no period, TypeError for a `url` that is none. */
export function eventLines(event: CalendarEvent): string[] {
  checkPeriod(event);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    `DTSTART${timeOf(event, event.start)}`,
    `DTEND${timeOf(event, event.end)}`,
    `STATUS:${event.status}`,
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
    ...(event.location ? [`LOCATION:${escapeText(event.location)}`] : []),
    ...(event.url ? [`URL:${new URL(event.url).href}`] : []),
    `TRANSP:${event.status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** The lines of taken times; touching ones are one, and those outside the window are left out. */
export function freeBusyLines({ uid, changedAt, window, busy }: FreeBusy): string[] {
  checkPeriod(window);
  const inside = mergePeriods(busy).filter(({ start, end }) => start < window.end && end > window.start);
  return [
    'BEGIN:VFREEBUSY',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(changedAt)}`,
    `DTSTART:${utc(window.start)}`,
    `DTEND:${utc(window.end)}`,
    ...inside.map(({ start, end }) => `FREEBUSY;FBTYPE=BUSY:${utc(Math.max(start, window.start))}/${utc(Math.min(end, window.end))}`),
    'END:VFREEBUSY',
  ];
}

/**
 * Whether the event is written in UTC: where its zone is UTC, where it has seconds, and where the clock on the wall
 * shows one of its ends twice, since a wall clock always means the first.
 */
export function isWrittenInUtc({ start, end, zone }: CalendarEvent): boolean {
  return zone === 'UTC' || [start, end].some((instant) => toInstant(toLocal(instant, zone), zone) !== instant);
}

function timeOf(event: CalendarEvent, instant: number): string {
  if (isWrittenInUtc(event)) return `:${utc(instant)}`;
  return `;TZID=${event.zone}:${toLocal(instant, event.zone).replace(/[-:]/g, '')}00`;
}

function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function checkPeriod(period: { start: number; end: number }): void {
  if (!isPeriod(period)) throw new RangeError(`No period: ${period.start} to ${period.end}`);
}
