import '@auzolan/ui/styles.css';
import './app.css';
import { askEarly } from './data/early-answers.js';
import { MeDocument } from './gql/graphql.js';
import { initialLocale, loadCatalogue } from './i18n/languages.js';
import { applyTextSize } from './shell/text-size.js';

/** Small, so that it runs while the app is still on its way: the language and who is signed in are asked for at once. */
async function start(): Promise<void> {
  applyTextSize();
  const locale = initialLocale();
  document.documentElement.lang = locale;
  askEarly(MeDocument, {}, '@me');
  const [catalogue, { showApp }] = await Promise.all([loadCatalogue(locale), import('./show-app.js')]);
  showApp(locale, catalogue);
}

void start();
