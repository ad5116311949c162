let uids = 0;

/** The text of an iCalendar file with these events, in UTC. */
export function calendarFile(events: ReadonlyArray<{ start: Date; hours: number }>): string {
  const lines = events.flatMap(({ start, hours }) => ['BEGIN:VEVENT', `UID:${++uids}`, 'SUMMARY:Rye', `DTSTART:${stamp(start)}`, `DURATION:PT${hours}H`, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
}

function stamp(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.000/g, '');
}
