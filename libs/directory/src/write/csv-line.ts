import { withFormulaGuard } from '../formula-guard.js';

/** One line of CSV (RFC 4180, CRLF): cells quoted where needed, those that a spreadsheet would run as a formula guarded. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(withFormulaGuard(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
