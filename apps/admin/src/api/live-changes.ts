import { actingFor } from './acting-for.js';

/** The topics of the API's subscription that pages of the office follow. */
export type LiveTopic = 'BOOKINGS' | 'ASSETS' | 'COOPERATIVES';

const SUBSCRIPTION = 'subscription ($topics: [ChangeTopic!]!) { changed(topics: $topics) { topic id } }';
/** The page comes first; what changed in between is read once connected. */
const FIRST_CONNECTION_MS = 2_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Reads one stream of server-sent events until it ends; `onNews` runs when it opens and for every `next` event. */
async function readStream(topics: readonly LiveTopic[], onNews: () => void, signal: AbortSignal): Promise<void> {
  const actor = actingFor();
  const response = await fetch('/graphql/stream', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(actor ? { 'acting-for': actor } : {}) },
    body: JSON.stringify({ query: SUBSCRIPTION, variables: { topics } }),
    credentials: 'same-origin',
    signal,
  });
  if (!response.ok || !response.body) throw new Error(`no stream: ${response.status}`);
  onNews();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (text + part.value).split('\n');
    text = lines.pop() ?? '';
    if (lines.some((line) => line.trim() === 'event: next')) onNews();
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
});

/**
 * Calls `onNews` when something of these topics changed in the federation, and after every gap in the
 * connection, because changes are not replayed. Connects again by itself, ever more slowly. Returns how to stop.
 */
export function followChanges(topics: readonly LiveTopic[], onNews: () => void): () => void {
  const stop = new AbortController();
  async function follow(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    await pause(FIRST_CONNECTION_MS, stop.signal);
    while (!stop.signal.aborted) {
      const started = Date.now();
      await readStream(topics, onNews, stop.signal).catch(() => undefined);
      if (Date.now() - started > LONGEST_WAIT_MS) wait = FIRST_WAIT_MS;
      await pause(wait, stop.signal);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }
  void follow();
  return () => stop.abort();
}
