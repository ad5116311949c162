import { useTranslate, type Translate, type WordFiles } from '@auzolan/ui';
import type { ComponentType } from 'react';
import type calendar from './en/calendar-words.js';
import type { OfficeMessages } from './en/index.js';
import { withWords } from './with-words.js';

/** Words of the pages of timetable and calendars, by language. */
export const CALENDAR_WORDS: WordFiles = {
  en: () => import('./en/calendar-words.js'),
  es: () => import('./es/calendar-words.js'),
  'pt-BR': () => import('./pt-BR/calendar-words.js'),
  eu: () => import('./eu/calendar-words.js'),
  fr: () => import('./fr/calendar-words.js'),
};

export type CalendarWords = Translate<OfficeMessages & typeof calendar>;

/** The translate function of the pages of timetable and calendars; only inside {@link withCalendarWords}. */
export function useCalendarWords(): CalendarWords {
  return useTranslate<OfficeMessages & typeof calendar>();
}

/** The page, or a part of one, shown once its words are there. */
export const withCalendarWords = <Props extends object>(Page: ComponentType<Props>): ComponentType<Props> => withWords(CALENDAR_WORDS, Page);
