import { addDays, basqueDay, toLocal } from '@auzolan/calendar';
import { isLanguage, type Language } from '../context/language.js';

const STYLES = {
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  withYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  strip: { weekday: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A calendar day (2026-12-01) in words: "Tuesday 1 December", with the year, or short, "Tue 1". */
export function dayWords(date: string, style: keyof typeof STYLES, language: Language): string {
  if (language === 'eu') return basqueDay(date, style);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...STYLES[style] }).format(new Date(`${date}T00:00:00Z`));
}

/** Wall-clock time of an instant: "08:00". @param at epoch milliseconds; @param zone IANA */
export function clockWords(at: number, zone: string): string {
  return toLocal(at, zone).slice(11, 16);
}

/** An instant in words of a zone: "Tuesday 1 December, 08:00". @param at epoch milliseconds; @param zone IANA */
export function momentWords(at: number, zone: string, language: Language): string {
  return `${dayWords(toLocal(at, zone).slice(0, 10), 'full', language)}, ${clockWords(at, zone)}`;
}

/**
 * A period in words of its zone: "Tuesday 1 December, 08:00–12:00", across days with both. Midnight as an end reads 24:00.
 * @param start epoch milliseconds; @param end epoch milliseconds, not in it
 */
export function periodWords({ start, end }: { start: number; end: number }, zone: string, language: Language): string {
  const [fromDay, from] = [toLocal(start, zone).slice(0, 10), clockWords(start, zone)];
  const [day, time] = [toLocal(end, zone).slice(0, 10), clockWords(end, zone)];
  const closesDay = time === '00:00' && day > fromDay;
  const [untilDay, until] = closesDay ? [addDays(day, -1), '24:00'] : [day, time];
  const first = dayWords(fromDay, 'full', language);
  return fromDay === untilDay ? `${first}, ${from}–${until}` : `${first}, ${from} – ${dayWords(untilDay, 'full', language)}, ${until}`;
}

/** The reader's language, English for any that is not spoken here. */
export function spoken(language: string): Language {
  return isLanguage(language) ? language : 'en';
}
