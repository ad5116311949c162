import type { Catalogue, Locale } from '@auzolan/ui';
import { render } from 'preact';
import { App } from './app.js';
import { outbox } from './session/api.js';
import { loadFontLater } from './shell/font.js';
import { startServiceWorker } from './sw/start-service-worker.js';

/** Draws the app and starts what works in the background: the outbox, the font and the service worker. */
export function showApp(locale: Locale, catalogue: Catalogue): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  render(<App locale={locale} catalogue={catalogue} />, root);
  const flush = () => {
    if (document.visibilityState === 'visible') void outbox.flush();
  };
  addEventListener('online', flush);
  document.addEventListener('visibilitychange', flush);
  flush();
  loadFontLater();
  startServiceWorker();
}
