import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { endsWithUs } from './children.mjs';
import { databaseCpu } from './data/cluster.mjs';

/**
 * One burst of load from another process.
 * @param {{ url: string, clients: number, seconds: number, requests?: object[], booking?: { first: number } }} order
 */
export async function burst(order) {
  return inProcess('load.mjs', order);
}

/** The same, and what processor time an answer cost the server and the database, milliseconds. */
export async function costedBurst(server, order) {
  const before = await Promise.all([server.cpuTime(), databaseCpu()]);
  const result = await burst(order);
  const after = await Promise.all([server.cpuTime(), databaseCpu()]);
  const [serverMs, databaseMs] = after.map((seconds, i) => ((seconds - before[i]) * 1000) / Math.max(1, result.done));
  return { ...result, serverMs, databaseMs };
}

/** Runs a program of this folder with an order as JSON on its input. @returns the JSON that it prints */
export async function inProcess(program, order) {
  const child = endsWithUs(spawn(process.execPath, [join(import.meta.dirname, program)], { stdio: ['pipe', 'pipe', 'inherit'] }));
  child.stdin.end(JSON.stringify(order));
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error(`${program} ended with ${child.exitCode}`);
  return JSON.parse(output);
}

/** Looks at a server's memory four times a second while `work` goes on. @returns the most that was seen, bytes */
export async function watchMemory(server, work) {
  let most = 0;
  const look = async () => (most = Math.max(most, await server.memory()));
  const timer = setInterval(look, 250);
  try {
    const result = await work();
    await look();
    return { most, result };
  } finally {
    clearInterval(timer);
  }
}

/** The middle value, or the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
