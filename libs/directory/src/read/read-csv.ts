import { isUtf8 } from 'node:buffer';
import { READ_LIMITS, type ReadLimits } from '../limits.js';
import { rowProblem } from '../problems.js';
import { withoutFormulaGuard } from '../formula-guard.js';
import { byteOrderMarkLength, evenChunks } from './chunks.js';
import { declaredDelimiter, detectDelimiter, headerColumns } from './csv-header.js';
import { cutRecord, nextLine, type Cut } from './csv-record.js';
import { emptyValues, ProblemBudget, type ByteStream, type ReadItem } from './records.js';
import { UnreadableFileError } from './unreadable-file.js';

/**
 * Reads a CSV file (UTF-8, with or without a byte order mark; comma, semicolon or tab; LF, CRLF or CR)
 * record by record. At most one record and one chunk are in memory. First the `columns` are yielded,
 * then records and row problems in file order; rows without any text are passed over.
 * An apostrophe that guards a cell against spreadsheet formulas is taken off.
 * @throws UnreadableFileError when there is no usable header or too many rows are malformed
 */
export async function* readCsv(bytes: ByteStream, limits: Partial<ReadLimits> = {}): AsyncGenerator<ReadItem> {
  const all = { ...READ_LIMITS, ...limits };
  const parser = new CsvParser(all);
  for await (const chunk of evenChunks(bytes, all.chunkBytes)) yield* parser.push(chunk);
  yield* parser.end();
}

class CsvParser {
  private pending: Buffer = Buffer.alloc(0);
  private at = 0;
  private line = 1;
  private record = 0;
  private started = false;
  private skippingLine = false;
  private delimiter: string | null = null;
  private columns: string[] | null = null;
  private readonly budget: ProblemBudget;

  constructor(private readonly limits: ReadLimits) {
    this.budget = new ProblemBudget(limits);
  }

  *push(chunk: Buffer): Generator<ReadItem> {
    this.pending = this.at === this.pending.length ? chunk : Buffer.concat([this.pending.subarray(this.at), chunk]);
    this.at = 0;
    yield* this.drain(false);
  }

  *end(): Generator<ReadItem> {
    yield* this.drain(true);
    if (this.columns === null) throw new UnreadableFileError('EMPTY', this.line);
  }

  private *drain(atEnd: boolean): Generator<ReadItem> {
    if (!this.started && !this.start(atEnd)) return;
    while (this.at < this.pending.length) {
      if (this.skippingLine && !this.skipLine(atEnd)) return;
      if (this.at >= this.pending.length) return;
      if (this.delimiter === null && !this.findDelimiter(atEnd)) return;
      if (this.at >= this.pending.length) return;
      const delimiter = (this.delimiter ?? ',').charCodeAt(0);
      const cut = cutRecord(this.pending, this.at, delimiter, atEnd, this.limits.recordBytes);
      if (cut.kind === 'more') return;
      const item = this.columns === null ? this.header(cut) : this.row(cut, this.columns);
      this.advance(cut);
      if (item !== null) yield item;
    }
  }

  /** Passes over the byte order mark; false when more bytes are needed to see it. */
  private start(atEnd: boolean): boolean {
    if (this.pending.length < 4 && !atEnd) return false;
    this.at = byteOrderMarkLength(this.pending);
    this.started = true;
    return true;
  }

  private findDelimiter(atEnd: boolean): boolean {
    const end = Math.min(this.pending.length, this.at + this.limits.recordBytes);
    const next = nextLine(this.pending, this.at, end);
    if (next > end && !atEnd && end < this.at + this.limits.recordBytes) return false;
    const line = this.pending.toString('utf8', this.at, Math.min(next, end));
    const declared = this.line === 1 ? declaredDelimiter(line) : null;
    this.delimiter = declared ?? detectDelimiter(line);
    if (declared !== null) {
      this.at = Math.min(next, end);
      this.line += 1;
    }
    return true;
  }

  private header(cut: Exclude<Cut, { kind: 'more' }>): ReadItem | null {
    if (cut.kind === 'tooLong') throw new UnreadableFileError('HEADER_TOO_LONG', this.line);
    if (cut.kind === 'malformed') throw new UnreadableFileError('HEADER_MALFORMED', this.line, `column ${cut.cell + 1}`);
    if (!isUtf8(this.pending.subarray(this.at, cut.next))) throw new UnreadableFileError('HEADER_INVALID_UTF8', this.line);
    if (cut.cells.every((cell) => cell.trim() === '')) {
      this.delimiter = null;
      return null;
    }
    this.columns = headerColumns(cut.cells, this.line, this.limits);
    return { kind: 'columns', columns: [...this.columns] };
  }

  private row(cut: Exclude<Cut, { kind: 'more' }>, columns: readonly string[]): ReadItem | null {
    if (cut.kind === 'record' && cut.cells.every((cell) => cell.trim() === '')) return null;
    this.record += 1;
    const at = { line: this.line, record: this.record };
    if (cut.kind === 'tooLong') return this.budget.item(rowProblem(at, 'malformed', 'RECORD_TOO_LONG'));
    if (cut.kind === 'malformed') return this.budget.item(rowProblem(at, 'malformed', cut.code, columns[cut.cell] ?? null));
    if (!isUtf8(this.pending.subarray(this.at, cut.next))) {
      const cell = cut.cells.findIndex((text) => text.includes('\u{FFFD}'));
      return this.budget.item(rowProblem(at, 'malformed', 'INVALID_UTF8', columns[cell] ?? null, cut.cells[cell] ?? null));
    }
    const surplus = cut.cells.slice(columns.length).some((cell) => cell !== '');
    if (cut.cells.length < columns.length || surplus) {
      return this.budget.item(rowProblem(at, 'malformed', 'COLUMN_COUNT', null, `${cut.cells.length} / ${columns.length}`));
    }
    const values = emptyValues();
    columns.forEach((column, index) => {
      values[column] = withoutFormulaGuard(cut.cells[index] ?? '');
    });
    return { kind: 'record', record: { ...at, values } };
  }

  private advance(cut: Exclude<Cut, { kind: 'more' }>): void {
    if (cut.kind !== 'tooLong') {
      this.at = cut.next;
      this.line += cut.lines;
    } else if (cut.next === null) {
      this.skippingLine = true;
    } else {
      this.at = cut.next;
      this.line += 1;
    }
  }

  /** Throws away the rest of an endless line; false when it goes on in the next chunk. */
  private skipLine(atEnd: boolean): boolean {
    const size = this.pending.length;
    const next = nextLine(this.pending, this.at, size);
    const breakMayContinue = next === size && this.pending[size - 1] === 0x0d && !atEnd;
    if (next > size || breakMayContinue) {
      this.at = breakMayContinue ? size - 1 : size;
      return false;
    }
    this.at = next;
    this.line += 1;
    this.skippingLine = false;
    return true;
  }
}
