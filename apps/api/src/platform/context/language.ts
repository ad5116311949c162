/** Languages of the product, English first: it is the source and the fallback. */
export const LANGUAGES = ['en', 'es', 'pt-BR', 'eu', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether the product speaks it. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/**
 * The reader's language: the person's own choice, else the first of Accept-Language that the product speaks
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
