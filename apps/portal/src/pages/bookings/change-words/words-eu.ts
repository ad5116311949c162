import type { Catalogue } from '@auzolan/ui';
import type { BookingsWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof BookingsWords> = {
  'move.title': 'Aldatu ordua',
  'move.now': 'Orain: {when}',
  'move.from': 'Noiztik',
  'move.until': 'Noiz arte',
  'move.fromDay': 'Zein egunetatik',
  'move.begun': 'Hasita dago; amaiera bakarrik alda daiteke.',
  'move.save': 'Gorde ordu berria',
  'move.done': '{asset} zurea da {when}.',
  'move.saved': 'Telefono honetan gordeta: {asset} ordu honetara aldatuko da: {when}.',
  'move.asked': 'Eskatuta: {when}. Zure erreserba lehen bezala dago jabeak baietz esan arte.',
  'move.keeps': 'Zure erreserba lehen bezala dago: {when}.',
  'move.missing': 'Eman hasiera eta amaiera.',
  'move.order': 'Amaierak hasieraren ondoren izan behar du.',
  'bookings.requested': 'Jabearen baiezkoaren zain',
  'bookings.repeats': 'Errepikatzen da',
  'bookings.offer': 'Eman edo trukatu',
  'scope.label': 'Zein egun?',
  'scope.ONE': 'Hau bakarrik',
  'scope.FOLLOWING': 'Hau eta hurrengoak',
  'scope.ALL': 'Datozen guztiak',
  'scope.TOGETHER': 'Harekin batera erreserbatutako guztia',
  'scope.cancel': 'Zer utziko duzu bertan behera?',
  'scope.cancelled': '{asset}: erreserba hauek bertan behera utzi dira.',
  'waiting.title': 'Itxaron-zerrenda',
  'waiting.leave': 'Ez itxaron gehiago',
  'waiting.left': 'Jada ez duzu itxaroten: {asset}.',
  'offer.title': 'Zuretzat libre orain',
  'offer.until': 'Hartu {time} baino lehen, bestela hurrengoari doakio.',
  'offer.take': 'Hartu',
  'offer.letGo': 'Utzi',
  'series.title': 'Oraindik nahi duzu hau?',
  'series.ask': '{asset}, behin eta berriz {when} geroztik. {until} egunean askatuko da baietz esaten ez baduzu.',
  'series.keep': 'Bai, gorde',
  'series.kept': 'Gordeta dago.',
  'bookings.howBack': 'Nola itzuli zen',
};

export default words;
