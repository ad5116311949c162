import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { endsWithUs } from '../children.mjs';
import { cpuTime } from './cpu-time.mjs';

/** A port of this machine that was free a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A server in a process of its own, ended with `stop()`. */
export class ServerProcess {
  /** @param {{ path: string, init?: RequestInit }} probe a request that it can answer once it is up */
  constructor(node, args, env, probe) {
    this.child = endsWithUs(spawn(node, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }));
    this.url = `http://127.0.0.1:${env.PORT}`;
    this.probe = probe;
    this.output = '';
    for (const stream of [this.child.stdout, this.child.stderr]) stream.on('data', (chunk) => (this.output = (this.output + chunk).slice(-20_000)));
    this.ended = once(this.child, 'exit');
  }

  /** Waits until it answers. @returns milliseconds since it was started */
  async ready(started = performance.now()) {
    for (;;) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`A server ended instead of starting:\n${this.output}`);
      const answered = await fetch(this.url + this.probe.path, this.probe.init).then((response) => response.ok, () => false);
      if (answered) return performance.now() - started;
      if (performance.now() - started > 60_000) {
        await this.stop();
        throw new Error(`A server did not answer within a minute:\n${this.output}`);
      }
      await pause(20);
    }
  }

  /** Memory in use now (resident set), bytes; 0 where the system does not tell. */
  async memory() {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8').catch(() => '');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  }

  /** Processor time used until now, seconds. */
  cpuTime() {
    return cpuTime(this.child.pid);
  }

  async stop() {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
