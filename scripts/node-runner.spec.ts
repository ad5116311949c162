import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

interface Report {
  success: boolean;
  testResults: Array<{ name: string; message: string; status: string; assertionResults: Array<{ status: string }> }>;
}

const ROOT = dirname(import.meta.dirname);

/** What jest reports of the fixtures, which all run in one process as in a worker. */
function runFixtures(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'auzolan-runner-'));
  const outputFile = join(folder, 'report.json');
  const config = {
    rootDir: join(ROOT, 'test/fixtures/node-runner'),
    testMatch: ['<rootDir>/*.spec.ts'],
    testRunner: join(ROOT, 'test/support/node-runner/runner.mjs'),
    testSequencer: join(ROOT, 'test/support/slow-first.mjs'),
    testTimeout: 5_000,
  };
  try {
    spawnSync(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), '--config', JSON.stringify(config), '--runInBand', '--json', `--outputFile=${outputFile}`], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '', TAKEN_AWAY: 'no', FORCE_COLOR: '0' },
    });
    return JSON.parse(readFileSync(outputFile, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('how the specs of the server run', () => {
  let report: Report;
  beforeAll(() => {
    report = runFixtures();
  }, 60_000);

  const of = (name: string) => {
    const found = report.testResults.find((one) => basename(one.name) === `${name}.spec.ts`)!;
    const tests = (wanted: string) => found.assertionResults.filter(({ status }) => status === wanted).length;
    return { status: found.status, passed: tests('passed'), failed: tests('failed'), message: found.message };
  };

  it('loads a module once for all files, and lets mocks, environment and timeouts end with each', () => {
    expect(of('a-leaves-things-behind')).toMatchObject({ status: 'passed', passed: 1, failed: 0 });
    expect(of('b-finds-nothing')).toMatchObject({ status: 'passed', passed: 1, failed: 0, message: '' });
  });

  it.each([
    ['hangs', 1, 3, /Exceeded timeout of 50 ms[\s\S]*Exceeded timeout of 60 ms[\s\S]*hook[\s\S]*Exceeded timeout of 50 ms/i],
    ['hook-fails', 1, 2, /no world today[\s\S]*hook-fails\.spec\.ts:3:/],
    ['hook-fails-at-the-end', 1, 0, /could not be stopped/],
    ['import-fails', 0, 0, /SyntaxError[\s\S]*import-fails\.spec\.ts:1:/],
    ['nothing', 0, 0, /must contain at least one test/],
    ['rejects-unheard', 0, 1, /nobody listened[\s\S]*rejects-unheard\.spec\.ts:2:/],
  ])('is red for a file that %s, at the line that did it', (name, passed, failed, message) => {
    expect(of(name)).toEqual({ status: 'failed', passed, failed, message: expect.stringMatching(message) as string });
  });

  it('is red as a whole', () => {
    expect(report.success).toBe(false);
  });
});
