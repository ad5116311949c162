import type { ReadLimits } from '../limits.js';
import { UnreadableFileError } from './unreadable-file.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter of a CSV file: comma, semicolon or tab, whichever its header line has most of outside quotation marks. */
export function detectDelimiter(headerLine: string): ',' | ';' | '\t' {
  const unquoted = headerLine.replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The delimiter that a spreadsheet's first line `sep=;` names, or null. */
export function declaredDelimiter(firstLine: string): ',' | ';' | '\t' | null {
  const named = /^sep=([,;\t])\s*$/iu.exec(firstLine)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === named) ?? null;
}

/**
 * Column names of the header record: trimmed, empty ones at the end dropped.
 * @throws UnreadableFileError HEADER_MISSING, HEADER_DUPLICATE or TOO_MANY_COLUMNS
 */
export function headerColumns(cells: readonly string[], line: number, limits: ReadLimits): string[] {
  const columns = cells.map((cell) => cell.trim());
  while (columns.at(-1) === '') columns.pop();
  if (columns.length > limits.columns) throw new UnreadableFileError('TOO_MANY_COLUMNS', line, `${columns.length} > ${limits.columns}`);
  const missing = columns.indexOf('');
  if (missing !== -1 || columns.length === 0) throw new UnreadableFileError('HEADER_MISSING', line, `column ${missing + 1 || 1}`);
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column)) throw new UnreadableFileError('HEADER_DUPLICATE', line, column.slice(0, 100));
    seen.add(column);
  }
  return columns;
}
