import type { Catalogue } from '@auzolan/ui';
import type { OfferWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof OfferWords> = {
  'swap.title': 'Eman edo trukatu',
  'swap.stillYours': 'Zurea da norbaitek baietz esan arte. Astebetez erantzun daiteke, gehienez hasi arte.',
  'swap.how': 'Zer nahi duzu?',
  'swap.GIVE': 'Eman',
  'swap.SWAP': 'Trukatu',
  'swap.toWhom': 'Nork har dezake?',
  'swap.anyone': 'Lehenengo nahi duenak',
  'swap.forWhich': 'Zein erreserbarekin?',
  'swap.choose': 'Aukeratu bat',
  'swap.chooseMissing': 'Aukeratu nahi duzun erreserba.',
  'swap.noneToSwap': 'Beste inork ez du oraindik erreserbatu: {asset}.',
  'swap.message': 'Mezu bat haientzat',
  'swap.send': 'Eskaini',
  'swap.offered': '{asset} eskainita dago. Zurea da norbaitek baietz esan arte.',
  'swap.list': 'Eskaintzak',
  'swap.all': 'Eskaintza guztiak ({count})',
  'swap.asksSwap': '{name}: trukea proposatzen dizu',
  'swap.gives': '{name}: txanda bat ematen du',
  'swap.youSwap': 'Trukea proposatzen duzu',
  'swap.youGive': 'Txanda bat ematen duzu',
  'swap.get': 'Jasotzen duzu',
  'swap.part': 'Ematen duzu',
  'swap.to': 'Nori',
  'swap.answerBy': 'Erantzun {when} baino lehen.',
  'swap.runsOut': '{when} arte erantzun daiteke.',
  'swap.accept': 'Trukatu',
  'swap.takeOver': 'Hartu',
  'swap.no': 'Ez, eskerrik asko',
  'swap.back': 'Kendu eskaintza',
  'swap.accepted': 'Eginda: {asset} zurea da {when}.',
  'swap.asked': 'Eginda. Orain jabeak baietz esan behar du: {asset}.',
  'swap.declined': 'Ezetz esan diozu: {asset}.',
  'swap.withdrawn': 'Ez duzu gehiago eskaintzen: {asset}.',
  'swap.saved': 'Telefono honetan gordeta. Konexioa dagoenean bidaliko da.',
  'swap.stays': 'Ez da ezer aldatu. Erreserba bakoitza lehen bezala dago.',
};

export default words;
