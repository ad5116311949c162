import { conceptLabel, type Language } from '../essglobal/index.js';

/** Label of a concept for a file; '' when there is none. */
export function labelText(concept: string | null, language: Language): string {
  return concept === null ? '' : (conceptLabel(concept, language)?.text ?? '');
}

/** Cooperatives to write: a query's result, page by page, or an array. */
export type RowSource<T> = AsyncIterable<T> | Iterable<T>;
