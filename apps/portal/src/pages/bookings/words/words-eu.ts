import type { Catalogue } from '@auzolan/ui';
import type { ActionWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof ActionWords> = {
  'act.waits': 'Erantzunaren zain',
  'act.asksMove': 'Honen ordez: {was}. Erantzuna iritsi arte zurea da.',
  'act.moveAsked': 'Honen ordez hau eskatu duzu: {wished}. Ordu hau zurea da erantzuna iritsi arte.',
  'act.youHaveIt': 'Zuk daukazu',
  'act.offered': 'Ordu hau eskaintzen zaizu {instead} beharrean. Erantzun: {until} arte.',
  'act.held': 'Zuretzat gordeta: {until} arte.',
  'act.take': 'Hartu ordu hau',
  'act.taken': '{asset}: erreserbatua.',
  'act.haveIt': 'Orain nik daukat',
  'act.out': '{asset}: orain zuk daukazu.',
  'act.giveBack': 'Itzuli',
  'act.back': '{asset}: itzulita. Eskerrik asko!',
  'act.needsTwo': 'Hartzeko bigarren pertsona behar da, eta hark aurretik baieztatu behar du.',
  'act.twoThere': 'Bigarren pertsonak baieztatu du.',
  'return.state': 'Zer egoeratan dago?',
  'return.note': 'Zer ikusten den',
  'return.reading': '«{name}» kontagailuak zer dioen',
  'return.picture': 'Argazkia',
  'return.later': 'Oraindik ez',
  'rating.GOOD': 'Egoera onean',
  'rating.WORN': 'Higatua, baina erabilgarria',
  'rating.DAMAGED': 'Hondatua',
  'rating.UNUSABLE': 'Ezin da erabili',
  'problem.title': 'Arazo bat jakinarazi',
  'problem.words': 'Zer dago gaizki?',
  'problem.hint': 'Esan zer ikusi edo entzun duzun, eta noiz.',
  'problem.empty': 'Esan zer dagoen gaizki.',
  'problem.stops': 'Ezin da erabili dagoen bezala',
  'problem.send': 'Bidali',
  'problem.sent': 'Eskerrik asko. Zaintzen dutenek badakite.',
  'problem.known': 'Badakigu',
};

export default words;
