import { nameWords, tellingWords } from '../normalise/name-key.js';

/**
 * How two names compare, strongest first. EQUAL: the same key. CLOSE: the same words in another order or
 * differently spaced, or words with a typing error. CONTAINED: all words of one stand in the other.
 * SIMILAR: at least half the words are shared.
 */
export type NameLikeness = 'EQUAL' | 'CLOSE' | 'CONTAINED' | 'SIMILAR' | 'DIFFERENT';

/** A typing error is only seen after this many letters of a word: before, it is another word. */
export const SURE_LETTERS = 3;

/** A name taken apart once, to be compared many times. */
export interface NameParts {
  key: string;
  words: readonly string[];
  /** Each word once. */
  wordSet: ReadonlySet<string>;
  /** All letters and digits in a row, legal form included: `Bees Coop` and `Beescoop` agree. */
  letters: string;
}

export function nameParts(name: string): NameParts {
  const words = tellingWords(name);
  return { key: words.join(' '), words, wordSet: new Set(words), letters: nameWords(name).join('') };
}

/** Compares two names; symmetric. Names without letters or digits are different from any. */
export function nameLikeness(a: NameParts, b: NameParts): NameLikeness {
  if (a.words.length === 0 || b.words.length === 0) return 'DIFFERENT';
  if (a.key === b.key) return 'EQUAL';
  const shared = a.words.filter((word, index) => b.wordSet.has(word) && a.words.indexOf(word) === index);
  const larger = Math.max(a.wordSet.size, b.wordSet.size);
  if (shared.length === larger || isSpacedDifferently(a, b) || isMistyped(a.words, b.words)) return 'CLOSE';
  const smaller = Math.min(a.wordSet.size, b.wordSet.size);
  if (shared.length === smaller && shared.some((word) => word.length > SURE_LETTERS)) return 'CONTAINED';
  return shared.length * 2 >= larger ? 'SIMILAR' : 'DIFFERENT';
}

function isSpacedDifferently(a: NameParts, b: NameParts): boolean {
  return (a.letters === b.letters || a.key.replaceAll(' ', '') === b.key.replaceAll(' ', '')) && sureStart(a.words[0]) === sureStart(b.words[0]);
}

/** Same words in the same order, except for one typing error per word, two in a word of eight letters or more. */
function isMistyped(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => isTypo(word, b[index] ?? ''));
}

function isTypo(a: string, b: string): boolean {
  if (a === b) return true;
  if (sureStart(a) !== sureStart(b) || Math.min(a.length, b.length) <= SURE_LETTERS) return false;
  if (a.replace(/\P{N}/gu, '') !== b.replace(/\P{N}/gu, '')) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

/** The letters of a word that are taken to be free of typing errors. */
export function sureStart(word = ''): string {
  return [...word].slice(0, SURE_LETTERS).join('');
}

/** Letters to insert, delete, exchange or swap with the next one (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
