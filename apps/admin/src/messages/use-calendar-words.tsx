import { PageWords, useTranslate, type Translate, type WordFiles } from '@auzolan/ui';
import type { ComponentType } from 'react';
import { Pending } from '../shell/pending.js';
import type calendar from './en/calendar-words.js';
import type { OfficeMessages } from './en/index.js';

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

/** The page, shown once its words are there. */
export function withCalendarWords(Page: ComponentType): ComponentType {
  return function PageWithCalendarWords() {
    return <PageWords files={CALENDAR_WORDS} waiting={<Pending />}><Page /></PageWords>;
  };
}
