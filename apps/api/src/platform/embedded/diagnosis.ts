import type { Layout } from './layout.js';
import { diskFull, folderNotWritable, StartupError } from './startup-error.js';

/** What to do about a server that did not come up. */
export type Diagnosis = { readonly retry: 'other port' | 'wait' } | { readonly error: StartupError };

/** Reads what PostgreSQL or initdb said (English, see `run.ts`) and names the cause. */
export function diagnose(output: string, layout: Layout): Diagnosis {
  if (/No space left on device|Disk quota exceeded/.test(output)) return { error: diskFull(layout.dataDir) };
  if (/Address already in use|could not create any TCP\/IP sockets/.test(output)) return { retry: 'other port' };
  if (/shared memory block .* is still in use|lock file "postmaster\.pid" already exists/s.test(output)) return { retry: 'wait' };
  if (/Permission denied|Read-only file system|has wrong ownership/.test(output)) return { error: folderNotWritable(layout.home) };
  if (/could not locate a valid checkpoint|invalid checkpoint|invalid page|is corrupted|could not open file "[^"]*global\//.test(output)) {
    return {
      error: new StartupError(
        'DATA_DAMAGED',
        `The database in ${layout.cluster} is damaged (${lastComplaint(output)}): restore the data folder from a backup.`,
      ),
    };
  }
  return {
    error: new StartupError(
      'POSTGRES_FAILED',
      `PostgreSQL did not start: ${lastComplaint(output)} (its log is ${layout.serverLog}).`,
    ),
  };
}

function lastComplaint(output: string): string {
  const lines = output.split('\n').map((line) => line.trim()).filter(Boolean);
  const complaint = lines.findLast((line) => /FATAL|PANIC|error:|ERROR/.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
  return complaint.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').replace(/^but /, '');
}
