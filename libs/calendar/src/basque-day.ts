/**
 * Basque days and months: Chromium ships none and would write the dates of its
 * own language, and Node.js writes "abendua 1(a)". Forms by Euskaltzaindia: "asteartea, abenduaren 1a".
 */
const WEEKDAYS = ['igandea', 'astelehena', 'asteartea', 'asteazkena', 'osteguna', 'ostirala', 'larunbata'];
const SHORT_WEEKDAYS = ['ig.', 'al.', 'ar.', 'az.', 'og.', 'or.', 'lr.'];
const MONTHS_OF = [
  'urtarrilaren', 'otsailaren', 'martxoaren', 'apirilaren', 'maiatzaren', 'ekainaren',
  'uztailaren', 'abuztuaren', 'irailaren', 'urriaren', 'azaroaren', 'abenduaren',
];

interface CalendarDay {
  year: number;
  month: string;
  day: number;
  weekday: string;
  shortWeekday: string;
}

function read(date: string): CalendarDay {
  const at = new Date(`${date}T00:00:00Z`);
  return {
    year: at.getUTCFullYear(),
    month: MONTHS_OF[at.getUTCMonth()] ?? '',
    day: at.getUTCDate(),
    weekday: WEEKDAYS[at.getUTCDay()] ?? '',
    shortWeekday: SHORT_WEEKDAYS[at.getUTCDay()] ?? '',
  };
}

/** 11 and 31 end in "hamaika" and take no further -a. */
function withArticle(day: number): string {
  return day % 20 === 11 ? String(day) : `${day}a`;
}

/** A calendar day (2026-12-01) in Basque; `style` as in formatDay. */
export function basqueDay(date: string, style: 'weekday' | 'shortWeekday' | 'number' | 'strip' | 'full' | 'withYear'): string {
  const { year, month, day, weekday, shortWeekday } = read(date);
  const full = `${weekday}, ${month} ${withArticle(day)}`;
  if (style === 'weekday') return weekday;
  if (style === 'shortWeekday') return shortWeekday;
  if (style === 'number') return String(day);
  if (style === 'strip') return `${shortWeekday} ${day}`;
  if (style === 'full') return full;
  return `${weekday}, ${year}ko ${month} ${withArticle(day)}`;
}
