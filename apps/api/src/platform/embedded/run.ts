import { spawn } from 'node:child_process';
import type { Account } from './account.js';

export interface CommandResult {
  readonly exitCode: number | null;
  /** Standard output followed by standard error. */
  readonly output: string;
}

/** How to start a program as an account: what to pass to `spawn`. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: { uid?: number; gid?: number; env: NodeJS.ProcessEnv };
}

/**
 * The command line that runs `file` as `account`.
 * An account that may not enter the folders on the way (root's own home is closed to others) is given
 * CAP_DAC_OVERRIDE through setpriv, and nothing else of root's.
 */
export function commandAs(account: Account, file: string, args: readonly string[]): Command {
  const env = serverEnvironment();
  if (account.uid === undefined || account.gid === undefined) return { file, args, options: { env } };
  if (!account.needsFileAccess) return { file, args, options: { uid: account.uid, gid: account.gid, env } };
  const identity = ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'];
  const capability = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  return { file: 'setpriv', args: [...identity, ...capability, '--', file, ...args], options: { env } };
}

/** Runs a command to its end. A program that cannot be started at all rejects; a non-zero exit does not. */
export function run(command: Command): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, { ...command.options, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** PG* variables of the caller's shell would redirect the server; English messages are what `diagnosis.ts` reads. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LANG: 'C', LC_ALL: 'C' };
}
