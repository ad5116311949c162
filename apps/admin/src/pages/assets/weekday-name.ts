import { formatDay, type Locale } from '@auzolan/ui';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The name of weekday 1 (Monday) to 7 (Sunday); 2024-01-01 was a Monday. */
export function weekdayName(weekday: number, locale: Locale): string {
  return formatDay(`2024-01-0${weekday}`, 'weekday', locale);
}
