import { TARGET_FIELDS, type TargetField } from './fields.js';
import { HEADER_NAMES } from './header-names.js';
import { foldedKey } from './normalise/fold.js';
import type { ReadItem } from './read/records.js';

/** Which field a column fills; null leaves it out. Of several columns of one field the first with a value counts. */
export interface ColumnMapping {
  column: string;
  field: TargetField | null;
}

const FIELD_OF_HEADER: ReadonlyMap<string, TargetField> = new Map(
  TARGET_FIELDS.flatMap((field) =>
    [field, ...HEADER_NAMES[field].split(',')].map((header) => [foldedKey(header), field] as const),
  ),
);

/** Maps columns to fields by their headers (see {@link HEADER_NAMES}), in the order of the file. */
export function mapColumns(columns: readonly string[]): ColumnMapping[] {
  return columns.map((column) => ({ column, field: FIELD_OF_HEADER.get(foldedKey(column)) ?? null }));
}

export type MappingProblem =
  | { code: 'NAME_NOT_MAPPED' }
  | { code: 'UNKNOWN_COLUMN'; column: string }
  | { code: 'UNKNOWN_FIELD'; column: string; field: string }
  | { code: 'COLUMN_MAPPED_TWICE'; column: string }
  | { code: 'HALF_A_POSITION' };

/**
 * What is wrong with a mapping that came from a person: every column must be of the file and stand once, every field
 * be known, a column fill the name, and latitude and longitude come in pairs.
 */
export function checkMapping(mapping: readonly { column: string; field: string | null }[], columns: readonly string[]): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const known = new Set(columns);
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const { column, field } of mapping) {
    if (!known.has(column)) problems.push({ code: 'UNKNOWN_COLUMN', column });
    if (seen.has(column)) problems.push({ code: 'COLUMN_MAPPED_TWICE', column });
    seen.add(column);
    if (field === null) continue;
    if (!isTargetField(field)) problems.push({ code: 'UNKNOWN_FIELD', column, field });
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  if (!counts.has('name')) problems.push({ code: 'NAME_NOT_MAPPED' });
  if (counts.get('latitude') !== counts.get('longitude')) problems.push({ code: 'HALF_A_POSITION' });
  return problems;
}

/** Whether a text is the name of a field that a column can fill. */
export function isTargetField(field: string): field is TargetField {
  return (TARGET_FIELDS as readonly string[]).includes(field);
}

/** Columns of a file with the first text found in each. */
export interface ColumnSample {
  column: string;
  sample: string;
}

/** Collects the columns of a file while its items pass by. */
export class ColumnSamples {
  private readonly samples = new Map<string, string>();

  add(item: ReadItem): void {
    if (item.kind === 'columns') for (const column of item.columns) this.samples.set(column, '');
    if (item.kind !== 'record') return;
    for (const [column, value] of Object.entries(item.record.values)) {
      if (this.samples.get(column) === '' && value.trim() !== '') this.samples.set(column, value.trim().slice(0, 120));
    }
  }

  list(): ColumnSample[] {
    return [...this.samples].map(([column, sample]) => ({ column, sample }));
  }
}
