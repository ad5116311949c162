import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { layoutOf } from './layout.js';
import { readPostmaster } from './postmaster.js';
import { isAlive } from './processes.js';
import { startEmbedded } from './start-embedded.js';

const HERE = import.meta.dirname;
const HOOKS = pathToFileURL(join(HERE, '../../../../../scripts/typescript.mjs')).href;

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'auzolan-recovery-'));
  await runProgram((program) => program.stdin.end());
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Runs a Node.js program of its own that starts the server and stops it when its input ends. */
async function runProgram(whenReady: (program: { pid: number; stdin: NodeJS.WritableStream }) => void): Promise<void> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(pathToFileURL(join(HERE, 'index.ts')).href)};
    const embedded = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
    console.log('ready');
    process.stdin.resume().on('end', () => embedded.stop());`;
  const program = spawn(process.execPath, ['--import', HOOKS, '--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  // A killed program resets the pipe it was reading from.
  program.stdin.on('error', () => undefined);
  const ended = once(program, 'exit');
  const [line] = (await Promise.race([once(program.stdout, 'data'), ended.then(() => ['ended'])])) as [unknown];
  expect(String(line)).toBe('ready\n');
  whenReady({ pid: program.pid ?? 0, stdin: program.stdin });
  await ended;
}

async function works(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const postmasterPid = async () => (await readPostmaster(layoutOf(dataDir).cluster))?.pid ?? 0;

describe('after a kill -9 of the program', () => {
  it('takes over the server that was left running, and stops it in the end', async () => {
    await runProgram(({ pid }) => process.kill(pid, 'SIGKILL'));
    const orphan = await postmasterPid();
    expect(isAlive(orphan)).toBe(true);
    const embedded = await startEmbedded({ dataDir });
    expect(await postmasterPid()).toBe(orphan);
    expect(await works(embedded.apiUrl)).toBe(true);
    await embedded.stop();
    expect(isAlive(orphan)).toBe(false);
  });

  it('starts again when the server was killed with it', async () => {
    await runProgram(({ pid }) => process.kill(pid, 'SIGKILL'));
    const orphan = await postmasterPid();
    process.kill(orphan, 'SIGKILL');
    while (isAlive(orphan)) await pause(5);
    const embedded = await startEmbedded({ dataDir });
    expect(await works(embedded.apiUrl)).toBe(true);
    await embedded.stop();
  });

  it('is not fooled by another program that got the old number, nor by a dead holder of the lock', async () => {
    const { cluster, lock } = layoutOf(dataDir);
    const { uid, gid } = await stat(cluster);
    // Of PostgreSQL's own account: a process of another account it would not take for its predecessor anyway.
    const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    await writeFile(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n1\n1\n\n\n\nready\n`);
    await writeFile(lock, '999999 1');
    try {
      const embedded = await startEmbedded({ dataDir });
      expect(await works(embedded.apiUrl)).toBe(true);
      await embedded.stop();
    } finally {
      stranger.kill();
    }
  });
});

describe('after a kill -9 of PostgreSQL', () => {
  it('brings it back on the same address within ten seconds', async () => {
    const sentences: string[] = [];
    const embedded = await startEmbedded({ dataDir, onRestart: (sentence) => sentences.push(sentence) });
    try {
      const killed = await postmasterPid();
      process.kill(killed, 'SIGKILL');
      const deadline = performance.now() + 10_000;
      while (!((await postmasterPid()) !== killed && (await works(embedded.apiUrl)))) {
        expect(performance.now()).toBeLessThan(deadline);
        await pause(100);
      }
      while (sentences.length === 0) await pause(20);
      expect(sentences).toEqual(['PostgreSQL had stopped and was started again.']);
    } finally {
      await embedded.stop();
    }
  });
});
