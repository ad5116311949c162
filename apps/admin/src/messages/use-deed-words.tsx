import { PageWords, useTranslate, type Translate, type WordFiles } from '@auzolan/ui';
import type { ComponentType } from 'react';
import { Pending } from '../shell/pending.js';
import type { activity } from './en/activity.js';
import type { OfficeMessages } from './en/index.js';

/** Words of the activity page, by language. */
export const DEED_WORDS: WordFiles = {
  en: async () => ({ default: (await import('./en/activity.js')).activity }),
  es: async () => ({ default: (await import('./es/activity.js')).activity }),
  'pt-BR': async () => ({ default: (await import('./pt-BR/activity.js')).activity }),
  eu: async () => ({ default: (await import('./eu/activity.js')).activity }),
  fr: async () => ({ default: (await import('./fr/activity.js')).activity }),
};

/** The translate function of the activity page; only inside {@link withDeedWords}. */
export function useDeedWords(): Translate<OfficeMessages & typeof activity> {
  return useTranslate<OfficeMessages & typeof activity>();
}

/** The page, shown once its words are there. */
export function withDeedWords(Page: ComponentType): ComponentType {
  return function PageWithDeedWords() {
    return <PageWords files={DEED_WORDS} waiting={<Pending />}><Page /></PageWords>;
  };
}
