import type { CellReader } from './cell-reader.js';
import { activityOfInitiativeType } from './essglobal/initiative-types.js';
import { findConcept, type Scheme } from './essglobal/index.js';

/** Id of the concept that a field names, or null; a warning when the term is not in the vocabulary. */
export function readConcept(cells: CellReader, field: 'legalForm' | 'organisationalStructure', scheme: Scheme): string | null {
  return cells.parsed(field, (text) => findConcept(scheme, text), 'CONCEPT_UNKNOWN');
}

/**
 * Id of the activity: a list separated by semicolons gives the first term that stands for an activity. Terms are
 * ESSglobal's, or the types of TransforMap, of which some are known to say nothing about an activity.
 */
export function readActivity(cells: CellReader): string | null {
  for (const cell of cells.all('activity')) {
    if (cell.text === '') continue;
    const whole = findConcept('activities', cell.text);
    if (whole !== null) return whole;
    const terms = cell.text.split(/[;|,]/u).map((term) => term.trim()).filter((term) => term !== '');
    const meanings = terms.map((term) => findConcept('activities', term) ?? activityOfInitiativeType(term));
    const meant = meanings.find((meaning) => typeof meaning === 'string');
    if (meant !== undefined && meant !== null) return meant;
    const unknown = terms.filter((_, index) => meanings[index] === undefined);
    if (unknown.length > 0) cells.warn('CONCEPT_UNKNOWN', cell.column, unknown.join('; '));
  }
  return null;
}
