import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

/** Processor time that a process has used until now, seconds; 0 where the system does not tell. */
export async function cpuTime(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = fields(stat).slice(11, 13);
  return (Number(user ?? 0) + Number(system ?? 0)) / TICKS;
}

/** Processor time of a PostgreSQL server with all its processes, also those that have ended, seconds. */
export async function databaseCpuTime(postmaster) {
  const own = fields(await readFile(`/proc/${postmaster}/stat`, 'utf8').catch(() => '')).slice(11, 15);
  let ticks = own.reduce((sum, n) => sum + Number(n), 0);
  for (const pid of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(pid)) continue;
    const child = fields(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
    if (Number(child[1]) === postmaster) ticks += Number(child[11]) + Number(child[12]);
  }
  return ticks / TICKS;
}

/** What follows the name of the program, which may itself hold spaces and brackets. */
function fields(stat) {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ').filter(Boolean);
}
