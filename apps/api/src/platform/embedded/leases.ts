import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMarkAlive, ownMark } from './lock.js';
import { explainFileError } from './startup-error.js';

let taken = 0;

/** Notes that this process uses the server. Returns the name to give back with {@link releaseLease}. */
export async function takeLease(folder: string): Promise<string> {
  const name = `${process.pid}-${++taken}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), ownMark());
  } catch (error) {
    throw explainFileError(error, folder);
  }
  return name;
}

/** Gives a lease back. Returns how many other users are left; leases of dead processes are swept away. */
export async function releaseLease(folder: string, name: string): Promise<number> {
  await rm(join(folder, name), { force: true });
  let users = 0;
  for (const other of await readdir(folder).catch(() => [])) {
    const path = join(folder, other);
    const mark = await readFile(path, 'utf8').catch(() => '');
    if (isMarkAlive(mark)) users += 1;
    else await rm(path, { force: true });
  }
  return users;
}
