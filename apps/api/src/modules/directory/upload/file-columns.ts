import { mapColumns, SHOWN_VALUE_LENGTH, type RawRecord } from '@auzolan/directory';
import type { StoredColumn } from '../runs/import-run.model.js';

/** Longest name of a column that is kept, UTF-16 code units. */
const LONGEST_NAME = 120;

/**
 * The columns of a file as they are met. Each gets a name of its own that can be shown and stored: control characters
 * replaced, shortened, numbered where that makes two the same.
 */
export class FileColumns {
  private readonly columns = new Map<string, { name: string; sample: string }>();
  private readonly names = new Set<string>();

  /** Columns not met before, in the order of the file. */
  add(columns: readonly string[]): void {
    for (const column of columns) this.columns.set(column, { name: this.nameOf(column), sample: '' });
  }

  /** The cells of a record in the order of the columns; null for a property that a GeoJSON feature does not have. */
  cellsOf(record: RawRecord): Array<string | null> {
    return [...this.columns].map(([column, known]) => {
      const value = record.values[column];
      if (known.sample === '' && value) known.sample = shown(value.trim(), SHOWN_VALUE_LENGTH);
      return value ?? null;
    });
  }

  /** The name that a column of the file is kept under; null when the file has no such column. */
  nameFor(column: string | null): string | null {
    return column === null ? null : (this.columns.get(column)?.name ?? null);
  }

  /** All columns with the fields that their names suggest. */
  list(): StoredColumn[] {
    const known = [...this.columns.values()];
    return mapColumns(known.map(({ name }) => name)).map((mapped, index) => ({ ...mapped, sample: known[index]!.sample }));
  }

  private nameOf(column: string): string {
    const base = shown(column, LONGEST_NAME);
    let name = base;
    for (let number = 2; this.names.has(name); number++) name = `${base} (${number})`;
    this.names.add(name);
    return name;
  }
}

function shown(text: string, most: number): string {
  return text.slice(0, most).replace(/[\p{Cc}\p{Cs}]/gu, '\u{FFFD}');
}
