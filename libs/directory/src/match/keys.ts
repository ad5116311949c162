import { createHash } from 'node:crypto';
import { cellOf, cellsAround } from './geo.js';
import { traitsOf, type Matchable, type Traits } from './matchable.js';
import { sureStart } from './name-likeness.js';

const MOST_WORDS = 12;
/** Longest key in UTF-16 code units; far below what a PostgreSQL index entry may have (about 2,700 bytes). */
export const KEY_LENGTH = 120;

/**
 * Keys to store with a cooperative (say in an indexed text array). Two cooperatives that {@link judge} does not call
 * DIFFERENT always share a key of {@link candidateKeys} of the one with a key of `matchKeys` of the other:
 * `n:` name key, `d:` web identity, `r:` registration number, `g:` cell of the map and `a:` address, the last two
 * each with the start of a word of the name, so that neighbours with other names are not even looked at.
 */
export function matchKeys(row: Matchable): string[] {
  const traits = traitsOf(row);
  return keys(traits, traits.point === null ? [] : [cellOf(traits.point)]);
}

/** Keys by which to look for cooperatives that may be the same as this one: those of {@link matchKeys} with the cells around. */
export function candidateKeys(row: Matchable): string[] {
  const traits = traitsOf(row);
  return keys(traits, traits.point === null ? [] : cellsAround(traits.point));
}

function keys(traits: Traits, cells: readonly string[]): string[] {
  const starts = wordStarts(traits);
  const places = [...cells.map((cell) => `g:${cell}`), ...addresses(traits).map((address) => `a:${address}`)];
  const web = traits.web === null ? [] : [`d:${traits.web.identity}`];
  const registration = traits.registration === null ? [] : [`r:${traits.registration}`];
  const name = traits.name.key === '' ? [] : [`n:${traits.name.key}`];
  return [...name, ...web, ...registration, ...places.flatMap((place) => starts.map((start) => `${place}:${start}`))].map(indexable);
}

/** Long keys by their hash: two that are equal stay equal. */
function indexable(key: string): string {
  return key.length <= KEY_LENGTH ? key : `${key.slice(0, 2)}#${createHash('sha256').update(key).digest('hex')}`;
}

/** The starts of the words in alphabetical order, so that two long names keep the same ones. */
function wordStarts(traits: Traits): string[] {
  return [...new Set(traits.name.words.map(sureStart))].sort().slice(0, MOST_WORDS);
}

function addresses(traits: Traits): string[] {
  if (traits.address === null) return [];
  return [traits.postcode, traits.locality].filter((town) => town !== '').map((town) => `${traits.address}@${town}`);
}
