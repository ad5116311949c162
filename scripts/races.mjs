import './node-floor.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build-parts.mjs';

const { values } = parseArgs({ options: { attempts: { type: 'string', default: '100000' } } });

/** The long run of the races: as many contended attempts through every door as are wanted. */
const child = spawn(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), 'test/e2e/every-door-races', '--selectProjects', 'api'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', RACE_ATTEMPTS: values.attempts },
});
child.once('close', (code) => (process.exitCode = code ?? 1));
