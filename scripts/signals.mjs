const FORCE_AFTER_MS = 3000;

/**
 * Makes Ctrl-C under npm harmless. The terminal signals both npm and the program, and npm passes its copy on, so
 * one key press may arrive twice: the second must not cut off the clean stop that the first began. Pressing
 * again after three seconds ends at once. Before the program listens itself, a signal ends it right away.
 */
export function tolerateRepeatedSignals() {
  let first;
  for (const [signal, exitCode] of [['SIGINT', 130], ['SIGTERM', 143]]) {
    process.on(signal, () => {
      const now = performance.now();
      const nobodyElseListens = first === undefined && process.listenerCount(signal) === 1;
      first ??= now;
      if (nobodyElseListens || now - first > FORCE_AFTER_MS) process.exit(exitCode);
    });
  }
}
