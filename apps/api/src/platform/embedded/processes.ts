import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errorCode } from './startup-error.js';

/** Whether a process with this number runs, whoever owns it. One that ended but was not collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  return statusFields(pid)[0] !== 'Z';
}

/** The command line of a running process; undefined when this platform does not tell. */
export function commandLine(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  }
}

/** Tells two processes apart that got the same number one after the other: when the process began, in clock ticks. */
export function startMark(pid: number): string {
  return statusFields(pid)[19] ?? '';
}

/** The fields of Linux's `/proc/<pid>/stat` after the program's name (proc(5)); none on other systems. */
function statusFields(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  } catch {
    return [];
  }
}
