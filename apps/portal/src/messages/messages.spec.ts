import { formatMessage, type Locale } from '@auzolan/ui';
import en from './messages-en.js';
import es from './messages-es.js';
import eu from './messages-eu.js';
import fr from './messages-fr.js';
import ptBR from './messages-pt-BR.js';
import calendarsEn from '../pages/calendars/words/words-en.js';
import calendarsEs from '../pages/calendars/words/words-es.js';
import calendarsEu from '../pages/calendars/words/words-eu.js';
import calendarsFr from '../pages/calendars/words/words-fr.js';
import calendarsPtBR from '../pages/calendars/words/words-pt-BR.js';
import costsEn from '../pages/costs/words/words-en.js';
import costsEs from '../pages/costs/words/words-es.js';
import costsEu from '../pages/costs/words/words-eu.js';
import costsFr from '../pages/costs/words/words-fr.js';
import costsPtBR from '../pages/costs/words/words-pt-BR.js';
import noticesEn from '../pages/notices/words/words-en.js';
import noticesEs from '../pages/notices/words/words-es.js';
import noticesEu from '../pages/notices/words/words-eu.js';
import noticesFr from '../pages/notices/words/words-fr.js';
import noticesPtBR from '../pages/notices/words/words-pt-BR.js';
import weatherEn from '../pages/weather/words/words-en.js';
import weatherEs from '../pages/weather/words/words-es.js';
import weatherEu from '../pages/weather/words/words-eu.js';
import weatherFr from '../pages/weather/words/words-fr.js';
import weatherPtBR from '../pages/weather/words/words-pt-BR.js';
import actionsEn from '../pages/bookings/words/words-en.js';
import actionsEs from '../pages/bookings/words/words-es.js';
import actionsEu from '../pages/bookings/words/words-eu.js';
import actionsFr from '../pages/bookings/words/words-fr.js';
import actionsPtBR from '../pages/bookings/words/words-pt-BR.js';
import bookingsEn from '../pages/bookings/change-words/words-en.js';
import bookingsEs from '../pages/bookings/change-words/words-es.js';
import bookingsEu from '../pages/bookings/change-words/words-eu.js';
import bookingsFr from '../pages/bookings/change-words/words-fr.js';
import bookingsPtBR from '../pages/bookings/change-words/words-pt-BR.js';
import accessibilityEn from '../pages/accessibility/words/words-en.js';
import accessibilityEs from '../pages/accessibility/words/words-es.js';
import accessibilityEu from '../pages/accessibility/words/words-eu.js';
import accessibilityFr from '../pages/accessibility/words/words-fr.js';
import accessibilityPtBR from '../pages/accessibility/words/words-pt-BR.js';
import repeatEn from '../pages/book/repeat-words/words-en.js';
import repeatEs from '../pages/book/repeat-words/words-es.js';
import repeatEu from '../pages/book/repeat-words/words-eu.js';
import repeatFr from '../pages/book/repeat-words/words-fr.js';
import repeatPtBR from '../pages/book/repeat-words/words-pt-BR.js';
import offersEn from '../pages/offers/words/words-en.js';
import offersEs from '../pages/offers/words/words-es.js';
import offersEu from '../pages/offers/words/words-eu.js';
import offersFr from '../pages/offers/words/words-fr.js';
import offersPtBR from '../pages/offers/words/words-pt-BR.js';
import togetherEn from '../pages/book/together-words/words-en.js';
import togetherEs from '../pages/book/together-words/words-es.js';
import togetherEu from '../pages/book/together-words/words-eu.js';
import togetherFr from '../pages/book/together-words/words-fr.js';
import togetherPtBR from '../pages/book/together-words/words-pt-BR.js';
import seasonsEn from '../pages/seasons/words/words-en.js';
import seasonsEs from '../pages/seasons/words/words-es.js';
import seasonsEu from '../pages/seasons/words/words-eu.js';
import seasonsFr from '../pages/seasons/words/words-fr.js';
import seasonsPtBR from '../pages/seasons/words/words-pt-BR.js';

const parameters = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:,|\})/g)].map((match) => match[1] ?? ''))].filter((name) => !/^(one|other|many)$/.test(name)).sort();
const sentences = (text: string): string[] => text.split(/[.!?…]\s|[.!?…]$/).filter((part) => part.trim());
/** Words of the office that a member need not know; the glossary has better ones. */
const BANNED = /\b(allocate|counterparty|resource|submit|invalid|credential|authenticate|tenant)\b/i;

type Words = Readonly<Record<string, string>>;
const TRANSLATIONS: Array<[string, string, Words, Words]> = [
  ...Object.entries({ es: costsEs, eu: costsEu, fr: costsFr, 'pt-BR': costsPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its costs', locale, costsEn, words]),
  ...Object.entries({ es, eu, fr, 'pt-BR': ptBR }).map(([locale, words]): [string, string, Words, Words] => ['the portal', locale, en, words]),
  ...Object.entries({ es: calendarsEs, eu: calendarsEu, fr: calendarsFr, 'pt-BR': calendarsPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its calendar links', locale, calendarsEn, words]),
  ...Object.entries({ es: noticesEs, eu: noticesEu, fr: noticesFr, 'pt-BR': noticesPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its notices', locale, noticesEn, words]),
  ...Object.entries({ es: seasonsEs, eu: seasonsEu, fr: seasonsFr, 'pt-BR': seasonsPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its seasons', locale, seasonsEn, words]),
  ...Object.entries({ es: weatherEs, eu: weatherEu, fr: weatherFr, 'pt-BR': weatherPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its weather card', locale, weatherEn, words]),
  ...Object.entries({ es: actionsEs, eu: actionsEu, fr: actionsFr, 'pt-BR': actionsPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its actions', locale, actionsEn, words]),
  ...Object.entries({ es: bookingsEs, eu: bookingsEu, fr: bookingsFr, 'pt-BR': bookingsPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its bookings', locale, bookingsEn, words]),
  ...Object.entries({ es: accessibilityEs, eu: accessibilityEu, fr: accessibilityFr, 'pt-BR': accessibilityPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its accessibility', locale, accessibilityEn, words]),
  ...Object.entries({ es: repeatEs, eu: repeatEu, fr: repeatFr, 'pt-BR': repeatPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its repeating', locale, repeatEn, words]),
  ...Object.entries({ es: offersEs, eu: offersEu, fr: offersFr, 'pt-BR': offersPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its offers', locale, offersEn, words]),
  ...Object.entries({ es: togetherEs, eu: togetherEu, fr: togetherFr, 'pt-BR': togetherPtBR }).map(([locale, words]): [string, string, Words, Words] => ['its bookings of several things', locale, togetherEn, words]),
];

describe.each(TRANSLATIONS)('%s in %s', (_, locale, source, catalogue) => {
  it('has every message of the source and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(source).sort());
    expect(Object.entries(catalogue).filter(([, text]) => !text.trim())).toEqual([]);
  });

  it('uses the parameters of the source', () => {
    const different = Object.entries(source).filter(([key, text]) => parameters(catalogue[key] ?? '').join() !== parameters(text).join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('leaves no brace when filled', () => {
    for (const [key, text] of Object.entries(catalogue)) {
      const values = Object.fromEntries(parameters(text).map((name) => [name, name === 'count' ? 3 : 'x']));
      expect([key, formatMessage(text, values, locale as Locale)]).not.toEqual([key, expect.stringMatching(/[{}]/)]);
    }
  });
});

const SOURCES: Array<[string, Words]> = [
  ['the portal', en],
  ['its calendar links', calendarsEn],
  ['its costs', costsEn],
  ['its notices', noticesEn],
  ['its seasons', seasonsEn],
  ['its weather card', weatherEn],
  ['its actions', actionsEn],
  ['its bookings', bookingsEn],
  ['its accessibility', accessibilityEn],
  ['its repeating', repeatEn],
  ['its offers', offersEn],
  ['its bookings of several things', togetherEn],
];

describe.each(SOURCES)('the English source of %s', (_, source) => {
  const all = Object.values(source).flatMap(sentences);
  const length = (sentence: string): number => sentence.trim().split(/\s+/).length;

  it('has sentences of at most 25 words, 14 on average', () => {
    expect(all.filter((sentence) => length(sentence) > 25)).toEqual([]);
    expect(all.reduce((total, sentence) => total + length(sentence), 0) / all.length).toBeLessThanOrEqual(14);
  });

  it('keeps to plain words', () => {
    expect(Object.values(source).filter((text) => BANNED.test(text))).toEqual([]);
  });
});
