/**
 * Whether the server can be reached, by what the last request met: browsers
 * call a phone online that is only in range of a dead access point.
 */
let reached = true;
const listeners = new Set<() => void>();

export function isConnected(): boolean {
  return reached && navigator.onLine;
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** fetch that remembers whether an answer came. */
export const noticedFetch: typeof fetch = async (input, init) => {
  try {
    const response = await fetch(input, init);
    note(true);
    return response;
  } catch (error) {
    note(false);
    throw error;
  }
};

function note(nowReached: boolean): void {
  if (nowReached === reached) return;
  reached = nowReached;
  for (const listener of listeners) listener();
}
