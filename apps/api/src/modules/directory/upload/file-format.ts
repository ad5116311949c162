import type { ImportFormat } from '../runs/import.enums.js';

/** What a content type says about the format; ASK_NAME leaves it to the name of the file, as browsers often do not know. */
const FORMATS: ReadonlyMap<string, ImportFormat | 'ASK_NAME'> = new Map([
  ['text/csv', 'CSV'],
  ['application/csv', 'CSV'],
  ['application/vnd.ms-excel', 'ASK_NAME'],
  ['application/geo+json', 'GEOJSON'],
  ['application/json', 'GEOJSON'],
  ['application/octet-stream', 'ASK_NAME'],
]);

/**
 * The format of a file by its content type and its name; null when neither tells.
 * @param contentType as in the header, parameters allowed
 */
export function fileFormat(contentType: string, name: string): ImportFormat | null {
  const format = FORMATS.get(contentType.split(';')[0]!.trim().toLowerCase());
  if (format !== 'ASK_NAME') return format ?? null;
  if (/\.(geo)?json$/iu.test(name)) return 'GEOJSON';
  return /\.(csv|tsv|txt)$/iu.test(name) ? 'CSV' : null;
}
