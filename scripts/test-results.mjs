import { readFile } from 'node:fs/promises';

/** Adds up results of the shape `{ passed, failed }`. */
export function totals(results) {
  return results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 });
}

/**
 * Counts what jest wrote with `--json`. A file that did not run, a skipped test and a jest that ended badly
 * without saying why each count as a failure: none of them proved anything.
 */
export async function readJestResult(outputFile, exitCode) {
  const text = await readFile(outputFile, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = JSON.parse(text);
  const failed = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
