import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, startMark } from './processes.js';
import { errorCode, explainFileError } from './startup-error.js';

/**
 * Runs `work` while no other process holds the lock file. A holder that died (kill -9) loses it.
 * Starting and stopping the server go through here, so two programs started together make one cluster.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const mark = ownMark();
  while (!(await take(path, mark))) {
    if (!(await dropDeadHolder(path))) await pause(50);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** A line that names this process and cannot be mistaken for a later one with the same number. */
export function ownMark(): string {
  return `${process.pid} ${startMark(process.pid)}`;
}

/** Whether the process that wrote `mark` still runs. */
export function isMarkAlive(mark: string): boolean {
  const [pid, started] = mark.split(' ');
  return isAlive(Number(pid)) && startMark(Number(pid)) === started;
}

async function take(path: string, mark: string): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, mark);
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw explainFileError(error, path);
  } finally {
    await rm(draft, { force: true });
  }
}

async function dropDeadHolder(path: string): Promise<boolean> {
  const holder = await readFile(path, 'utf8').catch(() => undefined);
  if (holder === undefined || isMarkAlive(holder)) return false;
  const removed = `${path}.${process.pid}.dead`;
  await rename(path, removed).catch(() => undefined);
  const found = await readFile(removed, 'utf8').catch(() => undefined);
  // Between reading and renaming, a third process may have taken the lock: give it back.
  if (found !== undefined && found !== holder) await link(removed, path).catch(() => undefined);
  await rm(removed, { force: true });
  return true;
}
