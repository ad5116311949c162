import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const MEGABYTE = 1024 * 1024;
/** Rarely, since a collection of everything stops the process that it looks at. */
const EVERY_MS = 2000;

/** What some work took. */
export interface Measured<T> {
  readonly result: T;
  readonly seconds: number;
  /** Most that was in use at once beyond what was in use before, after a collection, in megabytes. */
  readonly grown: number;
}

/** Does the work and looks now and then how much memory is really in use. */
export async function measured<T>(work: () => Promise<T>): Promise<Measured<T>> {
  const before = held();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, held())), EVERY_MS);
  const start = performance.now();
  try {
    const result = await work();
    return { result, seconds: Math.round(performance.now() - start) / 1000, grown: Math.round(Math.max(most, held()) - before) };
  } finally {
    clearInterval(timer);
  }
}

function held(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}
