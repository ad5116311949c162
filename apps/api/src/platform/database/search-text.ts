import { fold } from '@auzolan/directory';

/** What a row is found by: its words without case and diacritics, in any script. At most `most` characters. */
export function searchText(parts: ReadonlyArray<string | null | undefined>, most: number): string {
  return fold(parts.filter(Boolean).join(' ')).slice(0, most);
}

/** The words that a reader looks for, folded like {@link searchText}; at most ten, so that a query stays small. */
export function searchWords(text: string): string[] {
  return fold(text).split(/\s+/u).filter(Boolean).slice(0, 10);
}

/** LIKE patterns for the words; what is special to LIKE stands for itself. */
export function searchPatterns(text: string): string[] {
  return searchWords(text).map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
}
