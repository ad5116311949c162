import '@auzolan/ui/styles.css';
import './app.css';
import { askEarly } from './data/early-answers.js';
import { AssetsDocument, HomeDocument, MeDocument } from './gql/graphql.js';
import { initialLocale, loadCatalogue } from './i18n/languages.js';
import { actingForChoices, actingForHeader, chosenActingFor, storedActingFor, type Me } from './session/acting-for.js';
import { applyTextSize } from './shell/text-size.js';

/** What Home shows, asked for while its code is still on its way. */
function askForHome(me: Me): void {
  const choice = chosenActingFor(actingForChoices(me), storedActingFor());
  if (!choice) return;
  const actingFor = actingForHeader(choice);
  void askEarly(HomeDocument, { from: new Date().toISOString() }, 'home', actingFor);
  void askEarly(AssetsDocument, {}, 'assets', actingFor);
}

/** Small, so that it runs while the app is still on its way: the language and who is signed in are asked for at once. */
async function start(): Promise<void> {
  applyTextSize();
  const locale = initialLocale();
  document.documentElement.lang = locale;
  const asked = askEarly(MeDocument, {}, '@me');
  if (location.pathname === '/') void asked.then(({ me }) => me && askForHome(me), () => undefined);
  const [catalogue, { showApp }] = await Promise.all([loadCatalogue(locale), import('./show-app.js')]);
  showApp(locale, catalogue);
}

void start();
