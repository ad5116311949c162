import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Result {
  passed: number;
  failed: number;
}
interface TestResults {
  totals(results: Result[]): Result;
  readJestResult(outputFile: string, exitCode: number): Promise<Result>;
}

describe('the last line of npm test', () => {
  let folder: string;
  let results: TestResults;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'auzolan-results-'));
    results = (await import(join(import.meta.dirname, 'test-results.mjs'))) as TestResults;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const clean = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };
  it.each([
    ['a clean run', clean, 0, { passed: 7, failed: 0 }],
    ['failed tests', { ...clean, numFailedTests: 2 }, 1, { passed: 7, failed: 2 }],
    ['a file that does not load', { ...clean, numRuntimeErrorTestSuites: 1 }, 1, { passed: 7, failed: 1 }],
    ['skipped and planned tests', { ...clean, numPendingTests: 1, numTodoTests: 1 }, 0, { passed: 7, failed: 2 }],
    ['a crash after the tests', clean, 134, { passed: 7, failed: 1 }],
  ])('counts %s', async (_name, summary, exitCode, expected) => {
    const file = join(folder, 'result.json');
    await writeFile(file, JSON.stringify(summary));
    expect(await results.readJestResult(file, exitCode)).toEqual(expected);
  });

  it('counts a run that left no result as a failure', async () => {
    expect(await results.readJestResult(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds the lanes up', () => {
    expect(results.totals([{ passed: 1, failed: 0 }, { passed: 7, failed: 2 }])).toEqual({ passed: 8, failed: 2 });
  });
});
