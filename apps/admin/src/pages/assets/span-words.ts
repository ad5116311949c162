import { intlTag, type Locale } from '@auzolan/ui';

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long' };
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** A span of instants in words of the given zone: days alone when it runs from midnight to midnight, else days and times. */
export function spanWords(span: { start: string; end: string }, zone: string, locale: Locale): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...CLOCK });
  const [start, end] = [new Date(span.start), new Date(span.end)];
  const wholeDays = clock.format(start) === '00:00' && clock.format(end) === '00:00';
  if (!wholeDays) return new Intl.DateTimeFormat(intlTag(locale), { timeZone: zone, ...DAY, ...CLOCK }).formatRange(start, end);
  return new Intl.DateTimeFormat(intlTag(locale), { timeZone: zone, ...DAY }).formatRange(start, new Date(end.getTime() - 1));
}
