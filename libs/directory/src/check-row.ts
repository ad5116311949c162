import { CellReader } from './cell-reader.js';
import { readConcept, readActivity } from './check-concepts.js';
import { readPlace } from './check-place.js';
import type { ColumnMapping } from './columns.js';
import type { CooperativeRow } from './fields.js';
import { calendarDate, membersCount } from './normalise/numbers.js';
import { emailAddress, phoneNumber } from './normalise/contact.js';
import { isPlaceholderName } from './normalise/text.js';
import { webAddress } from './normalise/website.js';
import type { RowProblem } from './problems.js';
import type { RawRecord } from './read/records.js';

/** `ok` rows are imported, with what the warnings say; of others nothing is. */
export type RowCheck =
  | { ok: true; row: CooperativeRow; warnings: RowProblem[] }
  | { ok: false; problems: RowProblem[] };

/**
 * Turns a record of a file into a cooperative.
 *
 * Malformed (nothing of the row is imported): the name is missing, a placeholder, without a letter or digit, or too
 * long; the coordinates are half given, not numbers or beyond the globe.
 * Warning (the row is imported, the field left empty): a country, website, e-mail, phone, number, date or term that
 * cannot be understood; a text that is too long (never cut: half a sentence is not what they wrote); coordinates 0, 0
 * or plainly swapped. Control characters are taken out, with a warning.
 */
export function checkRow(record: RawRecord, mapping: readonly ColumnMapping[]): RowCheck {
  const cells = new CellReader(record, mapping);
  const name = readName(cells);
  const place = readPlace(cells, record);
  const row: CooperativeRow = {
    sourceId: cells.line('sourceId') || null,
    name,
    description: cells.paragraphs('description'),
    legalForm: readConcept(cells, 'legalForm', 'legal-form'),
    organisationalStructure: readConcept(cells, 'organisationalStructure', 'organisational-structure'),
    activity: readActivity(cells),
    ...place,
    website: cells.parsed('website', webAddress, 'WEBSITE_INVALID') ?? '',
    email: cells.parsed('email', emailAddress, 'EMAIL_INVALID') ?? '',
    phone: cells.parsed('phone', phoneNumber, 'PHONE_INVALID') ?? '',
    registrationNumber: cells.line('registrationNumber'),
    membersCount: cells.parsed('membersCount', membersCount, 'MEMBERS_COUNT_INVALID'),
    since: cells.parsed('since', calendarDate, 'SINCE_INVALID'),
  };
  const malformed = cells.problems.some((problem) => problem.severity === 'malformed');
  return malformed ? { ok: false, problems: cells.problems } : { ok: true, row, warnings: cells.problems };
}

function readName(cells: CellReader): string {
  const cell = cells.first('name');
  if (cell === null) {
    cells.malformed('NAME_MISSING', cells.columnOf('name'));
    return '';
  }
  if (cell.tooLong) cells.malformed('NAME_TOO_LONG', cell.column, cell.text);
  else if (isPlaceholderName(cell.text)) cells.malformed('NAME_PLACEHOLDER', cell.column, cell.text);
  else if (!/[\p{L}\p{N}]/u.test(cell.text)) cells.malformed('NAME_WITHOUT_LETTERS', cell.column, cell.text);
  return cell.text;
}
