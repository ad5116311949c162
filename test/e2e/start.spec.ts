import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutOf } from '../../apps/api/src/platform/embedded/layout.js';
import { readPostmaster } from '../../apps/api/src/platform/embedded/postmaster.js';

const START = join(import.meta.dirname, '../../scripts/start.mjs');
const BUILDING_INCLUDED_MS = 120_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'auzolan-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Program {
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Waits for a text; rejects when the program ends without it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  readonly exitCode: Promise<number | null>;
}

function start(settings: Record<string, string>): Program {
  const env = { ...process.env, NODE_OPTIONS: '', DEMO: 'false', LOG_LEVEL: 'warn', PORT: '0', DATA_DIR: folder, ...settings };
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const exitCode = once(child, 'close').then(([code]) => code as number | null);
  const says = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(text);
      if (found) return found;
      const ended = await Promise.race([exitCode.then(() => true), once(child.stdout, 'data').then(() => false)]);
      if (ended && !pattern.test(text)) throw new Error(`It ended without saying ${String(pattern)}:\n${text}`);
    }
  };
  return { child, output: () => text, says, exitCode };
}

describe('npm start', () => {
  it(
    'serves on one port, and the two signals of one Ctrl-C under npm stop it cleanly',
    async () => {
      const program = start({});
      const [, url] = await program.says(/is open at (http:\S+)/);
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      program.child.kill('SIGINT');
      program.child.kill('SIGINT');
      expect(await program.exitCode).toBe(0);
      expect(await readPostmaster(layoutOf(folder).cluster)).toBeUndefined();
    },
    BUILDING_INCLUDED_MS,
  );

  it(
    'recovers after a kill -9, with the database server left running',
    async () => {
      const killed = start({});
      await killed.says(/is open at/);
      killed.child.kill('SIGKILL');
      await killed.exitCode;
      const orphan = await readPostmaster(layoutOf(folder).cluster);
      const again = start({});
      const [, url] = await again.says(/is open at (http:\S+)/);
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      expect((await readPostmaster(layoutOf(folder).cluster))?.pid).toBe(orphan?.pid);
      again.child.kill('SIGTERM');
      expect(await again.exitCode).toBe(0);
      expect(await readPostmaster(layoutOf(folder).cluster)).toBeUndefined();
    },
    BUILDING_INCLUDED_MS,
  );

  it(
    'says in one sentence that its port is busy, and leaves no database server behind',
    async () => {
      const occupant = createServer().listen(0, '127.0.0.1');
      await once(occupant, 'listening');
      const address = occupant.address();
      const port = String(typeof address === 'object' && address ? address.port : 0);
      const program = start({ PORT: port });
      expect(await program.exitCode).toBe(1);
      expect(program.output().trim().split('\n').at(-1)).toMatch(new RegExp(`^Port ${port} is already in use: .*PORT=${Number(port) + 1}\\.$`));
      expect(await readPostmaster(layoutOf(folder).cluster)).toBeUndefined();
      occupant.close();
    },
    BUILDING_INCLUDED_MS,
  );

  it.each([
    ['a data folder that is a file', { DATA_DIR: 'a-file' }, /^The folder .*a-file cannot be written by this account: .*DATA_DIR\.$/],
    ['settings that contradict each other', { DATABASE_URL: 'postgres://localhost/x' }, /DATABASE_URL and OWNER_DATABASE_URL belong together/],
  ])(
    'refuses %s without a stack',
    async (_name, settings, sentence) => {
      await writeFile(join(folder, 'a-file'), '');
      const given = 'DATA_DIR' in settings ? { DATA_DIR: join(folder, 'a-file') } : settings;
      const program = start(given);
      expect(await program.exitCode).toBeGreaterThan(0);
      expect(program.output().trim().split('\n').at(-1)?.trim()).toMatch(sentence);
      expect(program.output()).not.toMatch(/^\s+at /m);
    },
    BUILDING_INCLUDED_MS,
  );
});
