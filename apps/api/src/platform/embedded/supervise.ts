import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 500;

/**
 * Watches a server and starts it again when it died. A restart that fails is tried again at the next look.
 * The watch never keeps the program running; `end()` resolves once no restart is under way.
 */
export function supervise(
  find: () => Promise<object | undefined>,
  restart: () => Promise<unknown>,
  onRestart: (sentence: string) => void = () => undefined,
): { end(): Promise<void> } {
  const ended = new AbortController();
  const watching = (async () => {
    while (!ended.signal.aborted) {
      await pause(LOOK_EVERY_MS, undefined, { ref: false, signal: ended.signal }).catch(() => undefined);
      if (ended.signal.aborted || (await find())) continue;
      try {
        await restart();
        onRestart('PostgreSQL had stopped and was started again.');
      } catch (error) {
        onRestart(`PostgreSQL has stopped and could not be started: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  })();
  return {
    async end() {
      ended.abort();
      await watching;
    },
  };
}
