import { writeCsv, writeGeoJson, writeJsonLd, type Language } from '@auzolan/directory';
import type { DirectoryRow } from '../directory-row.js';

/** Formats in which the directory leaves the house, by the ending of the file. */
export const EXPORT_TYPES = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
} as const;
export type ExportFormat = keyof typeof EXPORT_TYPES;

export function isExportFormat(text: string): text is ExportFormat {
  return Object.hasOwn(EXPORT_TYPES, text);
}

/** Characters that are sent at once. */
const CHUNK = 64 * 1024;

/** What a file says of itself besides its rows. */
export interface FileSettings {
  /** Of the vocabulary labels. */
  readonly language: Language;
  /** The federation whose directory it is. */
  readonly federation: { readonly name: string; readonly url?: string };
}

/** The text of a file in pieces of about 64 kB, made while the rows come in. */
export async function* directoryFile(format: ExportFormat, rows: AsyncIterable<DirectoryRow>, { language, federation }: FileSettings): AsyncGenerator<string> {
  let waiting = '';
  for await (const piece of writer(format, rows, { language, federation })) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting) yield waiting;
}

function writer(format: ExportFormat, rows: AsyncIterable<DirectoryRow>, { language, federation }: FileSettings): AsyncGenerator<string> {
  switch (format) {
    case 'csv':
      return writeCsv(rows, { language, byteOrderMark: true });
    case 'geojson':
      return writeGeoJson(rows, { language });
    case 'jsonld':
      return writeJsonLd(rows, { language, memberOf: federation, isMember: (row) => row.isMember, idOf: (row) => `urn:uuid:${row.id}` });
  }
}
