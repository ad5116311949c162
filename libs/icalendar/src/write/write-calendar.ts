import { foldLine } from '../lines/fold.js';
import { escapeText } from '../lines/text.js';
import { type CalendarFile } from './calendar-file.js';
import { eventLines, freeBusyLines } from './component-lines.js';
import { zoneLines } from './zone-lines.js';

const PRODUCT = '-//Auzolan//Auzolan//EN';

/**
 * Writes an iCalendar file (RFC 5545, with RFC 7986's name and refresh interval): lines folded to 75 octets and ended
 * by CRLF, one VTIMEZONE for each zone, which holds the changes of the clock that the events meet. The same calendar
 * always gives the same text.
 * @throws RangeError for an unknown zone, or an event or window that is no period
 */
export function writeCalendar({ method, name, refreshMinutes, events = [], freeBusy }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(name ? [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`] : []),
    ...(refreshMinutes ? [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshMinutes}M`, `X-PUBLISHED-TTL:PT${refreshMinutes}M`] : []),
    ...zoneLines(events),
    ...events.flatMap(eventLines),
    ...(freeBusy ? freeBusyLines(freeBusy) : []),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
