import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What the numbers were measured on. */
export function machine(postgres) {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    line: `${availableParallelism()} cores (${cpus()[0].model.trim()}), ${memory} GiB, PostgreSQL ${postgres} (durable settings), Node ${process.version}`,
    load: loadavg()[0].toFixed(1),
  };
}
