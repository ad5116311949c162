import { registerEnumType } from '@nestjs/graphql';

/** Kinds of files that can be brought in. */
export const ImportFormat = { CSV: 'CSV', GEOJSON: 'GEOJSON' } as const;
export type ImportFormat = (typeof ImportFormat)[keyof typeof ImportFormat];
registerEnumType(ImportFormat, { name: 'ImportFormat', description: 'Kind of file.' });

/** Where an import stands. */
export const ImportState = {
  READING: 'READING', READY: 'READY', COMMITTING: 'COMMITTING', DONE: 'DONE', FAILED: 'FAILED', DISCARDED: 'DISCARDED',
} as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import stands.',
  valuesMap: {
    READING: { description: 'The file is being read and its rows are checked.' },
    READY: { description: 'Waits for judgements and for the decision to take it in.' },
    COMMITTING: { description: 'The rows are being taken in, all or none.' },
    FAILED: { description: 'Nothing of it was taken in.' },
  },
});

/** What becomes of a row. */
export const ImportOutcome = {
  NEW: 'NEW', SAME: 'SAME', BRANCH: 'BRANCH', UNCHANGED: 'UNCHANGED', MALFORMED: 'MALFORMED', UNDECIDED: 'UNDECIDED',
} as const;
export type ImportOutcome = (typeof ImportOutcome)[keyof typeof ImportOutcome];
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What becomes of a row.',
  valuesMap: {
    NEW: { description: 'A cooperative that is not here yet; it will be listed.' },
    SAME: { description: 'A cooperative that is here already, or stands earlier in the file; its own words stay.' },
    BRANCH: { description: 'Another place of work of one that is here, or stands earlier in the file; it will be listed as its branch.' },
    UNCHANGED: { description: 'Taken in earlier, word for word.' },
    MALFORMED: { description: 'Cannot be taken in; the problems say why.' },
    UNDECIDED: { description: 'Perhaps a cooperative that is here already: a person has to look.' },
  },
});

/** Rows by what becomes of them. */
export type OutcomeCounts = Partial<Record<ImportOutcome, number>>;
