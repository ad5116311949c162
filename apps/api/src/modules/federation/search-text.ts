import { fold } from '@auzolan/directory';

const LONGEST = 2000;
const MOST_WORDS = 8;

/** Text as it is stored and looked for: one form for every spelling, words apart by single spaces; at most 2000 characters. */
export function searchText(...parts: ReadonlyArray<string | null>): string {
  return fold(parts.filter(Boolean).join(' ')).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** Words that all must be found somewhere, at most eight; the rest of a longer text is left out. */
export function searchWords(text: string): string[] {
  return searchText(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
}

/** Words as the stored column `sort_name` of people spells them. */
export function plainWords(text: string): string[] {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}
