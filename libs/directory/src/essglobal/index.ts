import { foldedKey } from '../normalise/fold.js';
import { ACTIVITIES } from './activities.js';
import { LEGAL_FORMS } from './legal-forms.js';
import { ORGANISATIONAL_STRUCTURES } from './organisational-structures.js';
import { QUALIFIERS } from './qualifiers.js';
import { LANGUAGES, type Concept, type Label, type Language, type Scheme } from './vocabulary.js';

export { LANGUAGES, type Concept, type Label, type Language, type Scheme } from './vocabulary.js';

/** The ESSglobal vocabularies, in the order of the source. */
export const VOCABULARIES: Readonly<Record<Scheme, readonly Concept[]>> = {
  activities: ACTIVITIES,
  'legal-form': LEGAL_FORMS,
  'organisational-structure': ORGANISATIONAL_STRUCTURES,
  qualifiers: QUALIFIERS,
};

/** Must be shown where the vocabularies are published or exported (CC BY 3.0, section 4b). */
export const VOCABULARY_ATTRIBUTION = 'ESSglobal vocabularies: ESSGLOBAL / RIPESS / Digital Commons, CC BY 3.0, adapted';

const BY_ID = new Map(Object.values(VOCABULARIES).flatMap((scheme) => scheme.map((concept) => [concept.id, concept] as const)));

/** A concept by its id, such as `a01`; null when there is none. Ids are case-sensitive. */
export function conceptById(id: string): Concept | null {
  return BY_ID.get(id) ?? null;
}

/**
 * Label of a concept in a BCP 47 language: `es-MX` reads Spanish, `pt` Brazilian Portuguese, any language
 * without labels falls back to English. Null when the concept is unknown.
 */
export function conceptLabel(id: string, language: string): Label | null {
  const concept = conceptById(id);
  return concept === null ? null : concept.labels[supportedLanguage(language)];
}

const BY_TERM = new Map<Scheme, ReadonlyMap<string, string>>();

/** Id of the concept that a text names: its id, its URI or its label in any language, with any case and accents; null when none. */
export function findConcept(scheme: Scheme, text: string): string | null {
  const term = text.trim();
  const last = /^https?:\/\//u.test(term) ? term.split(/[/#]/u).filter((part) => part !== '').at(-1) ?? '' : term;
  let terms = BY_TERM.get(scheme);
  if (terms === undefined) {
    terms = termsOf(VOCABULARIES[scheme]);
    BY_TERM.set(scheme, terms);
  }
  return terms.get(foldedKey(last)) ?? null;
}

function termsOf(vocabulary: readonly Concept[]): ReadonlyMap<string, string> {
  const terms = new Map<string, string>(vocabulary.map((concept) => [foldedKey(concept.id), concept.id]));
  for (const language of LANGUAGES) {
    for (const concept of vocabulary) {
      const key = foldedKey(concept.labels[language].text);
      if (!terms.has(key)) terms.set(key, concept.id);
    }
  }
  return terms;
}

function supportedLanguage(language: string): Language {
  const wanted = language.toLowerCase().split('-')[0];
  return LANGUAGES.find((known) => known.toLowerCase().split('-')[0] === wanted) ?? 'en';
}
