import { intlTag, type Locale } from './locales.js';

export type MessageValues = Record<string, string | number>;

const PLURAL = /\{(\w+), plural,((?:\s*\w+ \{[^{}]*\})+)\s*\}/g;
const BRANCH = /(\w+) \{([^{}]*)\}/g;

/**
 * Fills a message written in the part of ICU MessageFormat that we use:
 * `{name}` and `{count, plural, one {# day} other {# days}}`. Plural branches
 * follow the CLDR categories of the locale and fall back to `other`; numbers
 * are written with the locale's separators.
 */
export function formatMessage(message: string, values: MessageValues, locale: Locale): string {
  if (!message.includes('{')) return message;
  const tag = intlTag(locale);
  return message
    .replace(PLURAL, (_whole, name: string, branches: string) => {
      const count = Number(values[name]);
      const texts = new Map([...branches.matchAll(BRANCH)].map((branch) => [branch[1], branch[2]]));
      const text = texts.get(new Intl.PluralRules(tag).select(count)) ?? texts.get('other') ?? '';
      return text.replaceAll('#', new Intl.NumberFormat(tag).format(count));
    })
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : value;
    });
}
