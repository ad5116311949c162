import { intlTag, type Locale } from '../i18n/locales.js';
import { translator, type Catalogue } from '../i18n/catalogue.js';
import type { KitMessages } from '../messages/en.js';
import { addDays, basqueDay, daysBetween } from '@auzolan/calendar';
import { zonedParts } from './zoned-parts.js';

type DayStyle = 'weekday' | 'shortWeekday' | 'number' | 'strip' | 'full' | 'withYear';

const DAY_OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long' },
  shortWeekday: { weekday: 'short' },
  number: { day: 'numeric' },
  strip: { weekday: 'short', day: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  withYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** A calendar day (2026-12-01) in words: "Tuesday", "Tue", "1", "Tue 1", "Tuesday 1 December". */
export function formatDay(date: string, style: DayStyle, locale: Locale): string {
  if (locale === 'eu') return basqueDay(date, style);
  // English alone would put a comma behind the weekday as soon as the year is there.
  if (locale === 'en' && style === 'withYear') return `${formatDay(date, 'full', locale)} ${Number(date.slice(0, 4))}`;
  return new Intl.DateTimeFormat(intlTag(locale), { timeZone: 'UTC', ...DAY_OPTIONS[style] }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** "08:00" as "8", "08:30" as "8:30"; the hour 24 stays. */
export function shortTime(time: string): string {
  const [hour, minute] = time.split(':');
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}:${minute}`;
}

/** "08:00" as "8:00", where a bare hour beside a day would be read as another day. */
function fullTime(time: string): string {
  return `${Number(time.slice(0, 2))}${time.slice(2)}`;
}

/** Nothing to see, and no line ends here (U+2060): lines would be broken behind the dash of "15–17". */
const UNBROKEN = '\u2060';

/** An instant as day, month and 24-hour time in the given zone, or the reader's own when absent. */
export function formatInstant(instant: string, locale: Locale, zone?: string): string {
  if (locale === 'eu') {
    const { date, time } = zonedParts(instant, zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
    return `${date.replaceAll('-', '/')} ${time}`;
  }
  return new Intl.DateTimeFormat(intlTag(locale), {
    timeZone: zone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).format(new Date(instant));
}

/** The wall clock of an instant in the reader's own zone: "14:05". */
export function formatClock(instant: string | number, locale: Locale): string {
  return new Intl.DateTimeFormat(intlTag(locale), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

export function formatNumber(value: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(intlTag(locale), options).format(value);
}

export interface ZonedPeriod {
  /** Instants, RFC 3339. */
  start: string;
  end: string;
  /** IANA zone of the asset. */
  zone: string;
}

export interface PeriodFormat {
  /** "8–12", "20–24", kept on one line; across days "Tue 1, 8:00 – Wed 2, 12:00". */
  times: (period: ZonedPeriod) => string;
  /** "today, 8–12", "tomorrow, 8–12", "Tuesday, 8–12" within a week, else "Tuesday 1 December, 8–12". */
  near: (period: ZonedPeriod, now?: number) => string;
  /** Always the date: "Tuesday 1 December, 8–12"; across days that of both. */
  full: (period: ZonedPeriod) => string;
  /** A calendar day: "Tuesday 1 December". */
  day: (date: string) => string;
}

interface Bounds {
  fromDay: string;
  from: string;
  toDay: string;
  to: string;
}

/** Wall-clock bounds; an end at midnight reads as hour 24 of the day before. */
function bounds(period: ZonedPeriod): Bounds {
  const start = zonedParts(period.start, period.zone);
  const end = zonedParts(period.end, period.zone);
  const closesDay = end.time === '00:00' && end.date > start.date;
  return {
    fromDay: start.date,
    from: start.time,
    toDay: closesDay ? addDays(end.date, -1) : end.date,
    to: closesDay ? '24:00' : end.time,
  };
}

/** Writes periods in the asset's zone with the kit messages of the locale. */
export function periodFormat(catalogue: Catalogue, locale: Locale): PeriodFormat {
  const t = translator<KitMessages>(catalogue, locale);
  const across = ({ from, to, fromDay, toDay }: Bounds, style: DayStyle): string =>
    t('kit.timesAcrossDays', { from: fullTime(from), to: fullTime(to), fromDay: formatDay(fromDay, style, locale), toDay: formatDay(toDay, style, locale) });
  const times = (period: ZonedPeriod): string => {
    const within = bounds(period);
    if (within.fromDay !== within.toDay) return across(within, 'strip');
    return t('kit.times', { from: shortTime(within.from) + UNBROKEN, to: UNBROKEN + shortTime(within.to) });
  };
  const full = (period: ZonedPeriod): string => {
    const within = bounds(period);
    if (within.fromDay !== within.toDay) return across(within, 'full');
    return t('kit.dayAndTimes', { day: formatDay(within.fromDay, 'full', locale), times: times(period) });
  };
  const near = (period: ZonedPeriod, now = Date.now()): string => {
    const { fromDay, toDay } = bounds(period);
    const ahead = daysBetween(zonedParts(new Date(now).toISOString(), period.zone).date, fromDay);
    if (fromDay !== toDay || ahead < 0 || ahead > 6) return full(period);
    const day = ahead === 0 ? t('kit.today') : ahead === 1 ? t('kit.tomorrow') : formatDay(fromDay, 'weekday', locale);
    return t('kit.dayAndTimes', { day, times: times(period) });
  };
  return { times, near, full, day: (date) => formatDay(date, 'full', locale) };
}
