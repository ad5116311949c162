import { mayLieIn } from './country-boxes.js';
import { COUNTRY_ALIASES, COUNTRY_CODES, COUNTRY_NAME_LANGUAGES } from './country-codes.js';
import { foldedKey } from './fold.js';

/** Codes that are often meant as something else; believed only as far as the place agrees. */
const MISTAKABLE_CODES: Readonly<Record<string, readonly string[]>> = { SR: ['SK', 'RS'] };

/** Short CLDR names such as `EU` for the United States in one language would be taken for codes in all others. */
const LATIN_ABBREVIATION = /^[a-z]{1,2}$/u;

let namesOfCountries: ReadonlyMap<string, string> | null = null;

/**
 * ISO 3166-1 alpha-2 code of a country written as a code or a name in any of
 * {@link COUNTRY_NAME_LANGUAGES} (names of CLDR, by `Intl.DisplayNames`), with any case, accents and punctuation;
 * null when it is not known. Nothing is guessed from a misspelling.
 */
export function countryCode(text: string): string | null {
  const upper = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/u.test(upper) && COUNTRY_CODES.includes(upper)) return upper;
  const key = foldedKey(text);
  namesOfCountries ??= collectNames();
  return COUNTRY_ALIASES[key] ?? namesOfCountries.get(key) ?? null;
}

/**
 * As {@link countryCode}, but a code that is often mistaken (SR, Suriname, is written for the Slovak Republic and
 * for Serbia) is read by where the place lies. `byPlace` tells that this happened.
 */
export function countryAt(text: string, point: { latitude: number; longitude: number } | null): { code: string; byPlace: boolean } | null {
  const code = countryCode(text);
  if (code === null) return null;
  const others = MISTAKABLE_CODES[code];
  if (others === undefined || point === null || mayLieIn(code, point) === true) return { code, byPlace: false };
  const [found, ...further] = others.filter((other) => mayLieIn(other, point) === true);
  return found === undefined || further.length > 0 ? null : { code: found, byPlace: true };
}

function collectNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of Intl.DisplayNames.supportedLocalesOf([...COUNTRY_NAME_LANGUAGES])) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const code of COUNTRY_CODES) {
        const key = foldedKey(display.of(code) ?? '');
        if (key !== '' && !LATIN_ABBREVIATION.test(key) && !names.has(key)) names.set(key, code);
      }
    }
  }
  return names;
}
