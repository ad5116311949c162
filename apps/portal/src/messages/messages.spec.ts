import { formatMessage, type Locale } from '@auzolan/ui';
import en from './messages-en.js';
import es from './messages-es.js';
import eu from './messages-eu.js';
import fr from './messages-fr.js';
import ptBR from './messages-pt-BR.js';

const parameters = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:,|\})/g)].map((match) => match[1] ?? ''))].filter((name) => !/^(one|other|many)$/.test(name)).sort();
const sentences = (text: string): string[] => text.split(/[.!?…]\s|[.!?…]$/).filter((part) => part.trim());
/** Words of the office that a member need not know; the glossary has better ones. */
const BANNED = /\b(allocate|counterparty|resource|submit|invalid|credential|authenticate|tenant)\b/i;

describe.each(Object.entries({ es, eu, fr, 'pt-BR': ptBR }))('the portal in %s', (locale, messages) => {
  const catalogue: Readonly<Record<string, string>> = messages;

  it('has every message of the source and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
    expect(Object.entries(catalogue).filter(([, text]) => !text.trim())).toEqual([]);
  });

  it('uses the parameters of the source', () => {
    const different = Object.entries(en).filter(([key, text]) => parameters(catalogue[key] ?? '').join() !== parameters(text).join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('leaves no brace when filled', () => {
    for (const [key, text] of Object.entries(catalogue)) {
      const values = Object.fromEntries(parameters(text).map((name) => [name, name === 'count' ? 3 : 'x']));
      expect([key, formatMessage(text, values, locale as Locale)]).not.toEqual([key, expect.stringMatching(/[{}]/)]);
    }
  });
});

describe('the English source', () => {
  const all = Object.values(en).flatMap(sentences);
  const length = (sentence: string): number => sentence.trim().split(/\s+/).length;

  it('has sentences of at most 25 words, 14 on average', () => {
    expect(all.filter((sentence) => length(sentence) > 25)).toEqual([]);
    expect(all.reduce((total, sentence) => total + length(sentence), 0) / all.length).toBeLessThanOrEqual(14);
  });

  it('keeps to plain words', () => {
    expect(Object.values(en).filter((text) => BANNED.test(text))).toEqual([]);
  });
});
