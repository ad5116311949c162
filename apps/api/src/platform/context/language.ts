/** Languages of the product, English first: it is the source and the fallback. */
export const LANGUAGES = ['en', 'es', 'pt-BR', 'eu', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether the product speaks it. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/**
 * The language to answer a request in. One language alone in Accept-Language is that of the page that asks, as our apps send
 * it; lists are what browsers send by themselves, and say less than the person's own choice.
 */
export function answerLanguage(acceptLanguage: string | undefined, chosen: string | undefined): Language {
  return acceptLanguage && isLanguage(acceptLanguage) ? acceptLanguage : languageOf(acceptLanguage, chosen);
}

/**
 * A reader's language: their own choice, else the first of Accept-Language that the product speaks
 * (any Portuguese is pt-BR), else English.
 */
export function languageOf(acceptLanguage: string | undefined, chosen: string | undefined): Language {
  if (chosen && isLanguage(chosen)) return chosen;
  for (const part of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const primary = part.trim().split(/[-;]/)[0]!.toLowerCase();
    const found = LANGUAGES.find((language) => language.split('-')[0] === primary);
    if (found) return found;
  }
  return 'en';
}
