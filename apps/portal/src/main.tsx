import { render } from 'preact';
import '@auzolan/ui/styles.css';
import './app.css';
import { App } from './app.js';
import { applyTextSize } from './shell/text-size.js';
import { initialLocale, loadCatalogue } from './i18n/languages.js';
import { outbox } from './session/api.js';
import { loadFontLater } from './shell/font.js';
import { startServiceWorker } from './sw/start-service-worker.js';

async function start(): Promise<void> {
  applyTextSize();
  const locale = initialLocale();
  document.documentElement.lang = locale;
  const catalogue = await loadCatalogue(locale);
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

void start();
