import { addDays, startOfDay, type Period } from '@auzolan/calendar';
import { formatDay, useLocale, usePeriodFormat } from '@auzolan/ui';
import { useMemo } from 'react';
import { useCalendarWords, type CalendarWords } from '../../messages/use-calendar-words.js';

/** What entries are written with: made once for a whole timetable, which has a thousand of them. */
export interface EntryWords {
  t: CalendarWords;
  dayName: (day: string) => string;
  /** Times of one day in a zone: "8–12", or that it is the whole day. */
  times: (period: Period, day: string, zone: string) => string;
}

export function useEntryWords(): EntryWords {
  const t = useCalendarWords();
  const locale = useLocale();
  const format = usePeriodFormat();
  return useMemo(() => {
    const names = new Map<string, string>();
    return {
      t,
      dayName: (day) => names.get(day) ?? names.set(day, formatDay(day, 'full', locale)).get(day)!,
      times: ({ start, end }, day, zone) => (start === startOfDay(day, zone) && end === startOfDay(addDays(day, 1), zone)
        ? t('timetable.allDay')
        : format.times({ start: new Date(start).toISOString(), end: new Date(end).toISOString(), zone })),
    };
  }, [t, locale, format]);
}
