/**
 * Spreadsheets run a cell that starts with one of these as a formula (OWASP "CSV injection").
 * Apostrophes before it count too, so that guarding and taking the guard off are exact inverses.
 */
const FORMULA_START = /^'*[=+\-@\t\r]/u;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/u;

/** Puts an apostrophe before a text that a spreadsheet would run; plain numbers stay numbers. */
export function withFormulaGuard(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that {@link withFormulaGuard} put there. */
export function withoutFormulaGuard(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}
