export type Scheme = 'activities' | 'legal-form' | 'organisational-structure' | 'qualifiers';

/** The languages of the product, BCP 47. */
export const LANGUAGES = ['en', 'es', 'pt-BR', 'eu', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Label {
  text: string;
  /** False for a machine-made label: missing in ESSglobal, or a corrected spelling. It needs a reviewer. */
  reviewed: boolean;
}

export interface Concept {
  /** Notation of ESSglobal, such as `a01` or `OS60`; unique over the four schemes. */
  id: string;
  scheme: Scheme;
  uri: string;
  /** Id of the wider concept, or null. */
  broader: string | null;
  labels: Readonly<Record<Language, Label>>;
}

/** `*` before a label marks it as machine-made. */
type LabelRow = readonly [id: string, en: string, es: string, ptBR: string, eu: string, fr: string, broader?: string];

/** Builds the concepts of a scheme from rows of labels in the order of {@link LANGUAGES}. */
export function concepts(scheme: Scheme, rows: readonly LabelRow[]): readonly Concept[] {
  return rows.map(([id, en, es, ptBR, eu, fr, broader = null]) => ({
    id,
    scheme,
    uri: `http://purl.org/essglobal/standard/${scheme}/${id}`,
    broader,
    labels: { en: label(en), es: label(es), 'pt-BR': label(ptBR), eu: label(eu), fr: label(fr) },
  }));
}

function label(text: string): Label {
  return text.startsWith('*') ? { text: text.slice(1), reviewed: false } : { text, reviewed: true };
}
