import { formatMessage, LOCALES, type Catalogue } from '@auzolan/ui';
import { loadMessages } from './load-messages.js';
import { messages as first } from './en/index.js';
import { activity } from './en/activity.js';
import agreements from './en/agreement-words.js';
import calendar from './en/calendar-words.js';
import money from './en/money-words.js';
import upkeep from './en/upkeep-words.js';
import { AGREEMENT_WORDS } from './use-agreement-words.js';
import { CALENDAR_WORDS } from './use-calendar-words.js';
import { DEED_WORDS } from './use-deed-words.js';
import { MONEY_WORDS } from './use-money-words.js';
import { UPKEEP_WORDS } from './use-upkeep-words.js';

const source: Catalogue = { ...first, ...activity, ...money, ...upkeep, ...calendar, ...agreements };

const parametersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[},])/g)].map((match) => match[1] ?? ''))].sort();
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean);
const longest = (words: string[]): number => Math.max(...words.map((sentence) => sentence.split(/\s+/).length));

describe.each(LOCALES)('the words in %s', (locale) => {
  let messages: Catalogue;
  beforeAll(async () => {
    messages = await loadMessages(locale);
    for (const files of [DEED_WORDS, MONEY_WORDS, UPKEEP_WORDS, CALENDAR_WORDS, AGREEMENT_WORDS]) messages = { ...messages, ...(await files[locale]()).default };
  });
  it('are all there, and no more', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(source).sort());
    expect(Object.entries(messages).filter(([, text]) => !text.trim())).toEqual([]);
  });
  it('take the same parameters as the source', () => {
    const differing = Object.entries(source).filter(([key, text]) => parametersOf(text).join() !== parametersOf(messages[key] ?? '').join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });
  it('leave no plural unresolved', () => {
    for (const [key, text] of Object.entries(messages).filter(([, candidate]) => candidate.includes('plural'))) {
      for (const count of [0, 1, 2, 21, 1000000]) expect(`${key}: ${formatMessage(text, { count, who: 'x' }, locale)}`).not.toMatch(/[{}#]|plural/);
    }
  });
});

describe('plain English', () => {
  it('keeps sentences to 25 words, 14 on average', () => {
    const sentences = Object.values(source).flatMap(sentencesOf).filter((sentence) => sentence.includes(' ') && !sentence.includes('plural'));
    expect(longest(sentences)).toBeLessThanOrEqual(25);
    const words = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
    expect(words / sentences.length).toBeLessThanOrEqual(14);
  });
  it('uses none of the words that mislead newcomers', () => {
    const banned = /\b(allocate|counterparty|entity|tenant|invalid|submit|resource)\b/i;
    expect(Object.entries(source).filter(([, text]) => banned.test(text))).toEqual([]);
  });
});
