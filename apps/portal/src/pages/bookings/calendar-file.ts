export interface CalendarEntry {
  id: string;
  title: string;
  place: string;
  /** Instants, RFC 3339. */
  start: string;
  end: string;
}

/** Text escaped by RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line folded to 75 octets by RFC 5545 §3.1, never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

function utc(instant: string | number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** An iCalendar file with one event in UTC; `now` in epoch milliseconds. */
export function calendarFile(entry: CalendarEntry, now: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Auzolan//Portal//EN',
    'BEGIN:VEVENT',
    `UID:${entry.id}@auzolan`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(entry.start)}`,
    `DTEND:${utc(entry.end)}`,
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** Hands the browser an .ics file to keep or to open in a calendar. */
export function downloadCalendarFile(entry: CalendarEntry): void {
  const url = URL.createObjectURL(new Blob([calendarFile(entry, Date.now())], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'booking.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
