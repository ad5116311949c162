import type { ColumnMapping } from './columns.js';
import type { TargetField } from './fields.js';
import { FIELD_LENGTHS } from './limits.js';
import { cleanLine, cleanParagraphs, saysNothing } from './normalise/text.js';
import { rowProblem, type ReasonCode, type RowProblem } from './problems.js';
import type { RawRecord } from './read/records.js';

export interface Cell {
  column: string;
  text: string;
  tooLong: boolean;
}

/** Reads the cells of one record by field and gathers what is wrong with them. */
export class CellReader {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly record: RawRecord,
    private readonly mapping: readonly ColumnMapping[],
  ) {}

  /** Every column of a field with its clean text, '' where it says nothing. */
  all(field: TargetField): Cell[] {
    const clean = field === 'description' ? cleanParagraphs : cleanLine;
    const limit: number = field in FIELD_LENGTHS ? FIELD_LENGTHS[field as keyof typeof FIELD_LENGTHS] : FIELD_LENGTHS.description;
    return this.columnsOf(field).map((column) => {
      const raw = this.record.values[column] ?? '';
      const { text, changed } = clean(raw);
      if (changed) this.warn('CONTROL_CHARACTERS', column, raw);
      return { column, text: saysNothing(text) ? '' : text, tooLong: text.length > limit };
    });
  }

  /** The first column of a field that says something, or null. */
  first(field: TargetField): Cell | null {
    return this.all(field).find((cell) => cell.text !== '') ?? null;
  }

  /** Text of a field on one line; '' when there is none or it is too long. */
  line(field: TargetField): string {
    return this.withinLength(this.first(field));
  }

  /** Text of a field with its line breaks; '' when there is none or it is too long. */
  paragraphs(field: 'description'): string {
    return this.withinLength(this.first(field));
  }

  /** What `parse` makes of a field; null, with a warning, when it makes nothing of the text. */
  parsed<T>(field: TargetField, parse: (text: string) => T | null, code: ReasonCode): T | null {
    const cell = this.first(field);
    if (cell === null || (cell.tooLong && this.withinLength(cell) === '')) return null;
    const value = parse(cell.text);
    if (value === null) this.warn(code, cell.column, cell.text);
    return value;
  }

  columnOf(field: TargetField): string | null {
    return this.columnsOf(field)[0] ?? null;
  }

  malformed(code: ReasonCode, column: string | null, value: string | null = null): void {
    this.problems.push(rowProblem(this.record, 'malformed', code, column, value));
  }

  warn(code: ReasonCode, column: string | null, value: string | null = null): void {
    this.problems.push(rowProblem(this.record, 'warning', code, column, value));
  }

  private withinLength(cell: Cell | null): string {
    if (cell?.tooLong === true) this.warn('TEXT_TOO_LONG', cell.column, cell.text);
    return cell === null || cell.tooLong ? '' : cell.text;
  }

  private columnsOf(field: TargetField): string[] {
    return this.mapping.filter((entry) => entry.field === field).map((entry) => entry.column);
  }
}
