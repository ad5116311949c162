import { answerLanguage } from './language.js';

it.each<[string, string | undefined, string | undefined, string]>([
  ['the page that asks before the choice of the person', 'eu', 'en', 'eu'],
  ['the choice of the person before what a browser lists', 'fr-FR,fr;q=0.9,en;q=0.8', 'eu', 'eu'],
  ['the choice of the person when the page has a language that is not spoken here', 'de', 'es', 'es'],
  ['what a browser lists when nothing was chosen', 'de;q=0.9,pt;q=0.8', undefined, 'pt-BR'],
  ['English at last', '*', undefined, 'en'],
])('a request is answered in the language of %s', (_, acceptLanguage, chosen, expected) => {
  expect(answerLanguage(acceptLanguage, chosen)).toBe(expected);
});
