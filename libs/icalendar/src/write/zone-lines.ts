import { type OffsetSpan, offsetSpans } from '@auzolan/calendar';
import { type CalendarEvent } from './calendar-file.js';
import { isWrittenInUtc } from './component-lines.js';

const MINUTE = 60_000;

/** One VTIMEZONE for each zone in which an event is written, in the order of their names. */
export function zoneLines(events: readonly CalendarEvent[]): string[] {
  const reaches = new Map<string, { start: number; end: number }>();
  for (const event of events) {
    if (isWrittenInUtc(event)) continue;
    const { start, end } = reaches.get(event.zone) ?? event;
    reaches.set(event.zone, { start: Math.min(start, event.start), end: Math.max(end, event.end) });
  }
  return [...reaches].sort(byName).flatMap(([zone, reach]) => [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...spanLines(offsetSpans(zone, { start: reach.start, end: reach.end + MINUTE })),
    'END:VTIMEZONE',
  ]);
}

function spanLines(spans: OffsetSpan[]): string[] {
  return spans.flatMap(({ from, offset }, index) => {
    const before = spans[index - 1]?.offset ?? offset;
    // The first holds from long ago on: what was before it meets no event.
    const onset = index === 0 ? '19700101T000000' : new Date(from + before).toISOString().slice(0, 19).replace(/[-:]/g, '');
    const kind = offset > Math.min(before, spans[index + 1]?.offset ?? offset) ? 'DAYLIGHT' : 'STANDARD';
    return [`BEGIN:${kind}`, `DTSTART:${onset}`, `TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(offset)}`, `END:${kind}`];
  });
}

/** `+0100`; with seconds where a zone had them. */
function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1_000;
  const parts = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), ...(seconds % 60 ? [seconds % 60] : [])];
  return (offset < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join('');
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
