import type { CooperativeRow } from '../fields.js';
import type { Language } from '../essglobal/index.js';
import { degreesText } from '../normalise/numbers.js';
import { csvLine } from './csv-line.js';
import { labelText, type RowSource } from './labels.js';

/** Columns of Digital Commons' "SSE standard", in its order; the last four are ours. */
export const SSE_STANDARD_HEADERS = [
  'Identifier', 'Name', 'Description', 'Organisational Structure', 'Primary Activity', 'Activities', 'Street Address', 'Locality',
  'Region', 'Postcode', 'Country ID', 'Territory ID', 'Website', 'Phone', 'Email', 'Twitter', 'Facebook', 'Companies House Number',
  'Qualifiers', 'Membership Type', 'Latitude', 'Longitude', 'Geo Container', 'Geo Container Latitude', 'Geo Container Longitude',
  'Registration Number', 'Legal Form', 'Members', 'Since',
] as const;

type Header = (typeof SSE_STANDARD_HEADERS)[number];

export interface CsvOptions {
  /** Language of the vocabulary labels; any is understood on import. */
  language?: Language;
  /** Starts with a byte order mark, which Excel needs to see that the text is UTF-8. */
  byteOrderMark?: boolean;
}

/**
 * Writes cooperatives as CSV (RFC 4180, CRLF) with {@link SSE_STANDARD_HEADERS}, a chunk per row. Cells that a
 * spreadsheet would run as a formula are guarded by an apostrophe, which `readCsv` takes off again.
 */
export async function* writeCsv(rows: RowSource<CooperativeRow>, options: CsvOptions = {}): AsyncGenerator<string> {
  const { language = 'en', byteOrderMark = false } = options;
  yield `${byteOrderMark ? '\u{FEFF}' : ''}${csvLine(SSE_STANDARD_HEADERS)}`;
  for await (const row of rows) {
    const cells = cellsOf(row, language);
    yield csvLine(SSE_STANDARD_HEADERS.map((header) => cells[header] ?? ''));
  }
}

function cellsOf(row: CooperativeRow, language: Language): Partial<Record<Header, string>> {
  return {
    Identifier: row.sourceId ?? '',
    Name: row.name,
    Description: row.description,
    'Organisational Structure': labelText(row.organisationalStructure, language),
    'Primary Activity': labelText(row.activity, language),
    'Street Address': row.street,
    Locality: row.locality,
    Region: row.region,
    Postcode: row.postcode,
    'Country ID': row.country ?? '',
    Website: row.website,
    Phone: row.phone,
    Email: row.email,
    'Companies House Number': row.country === 'GB' ? row.registrationNumber : '',
    Latitude: row.latitude === null ? '' : degreesText(row.latitude),
    Longitude: row.longitude === null ? '' : degreesText(row.longitude),
    'Registration Number': row.registrationNumber,
    'Legal Form': labelText(row.legalForm, language),
    Members: row.membersCount === null ? '' : String(row.membersCount),
    Since: row.since ?? '',
  };
}
