import type { Catalogue } from '@auzolan/ui';
import type { RepeatWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof RepeatWords> = {
  'repeat.how': 'Zenbatean behin',
  'repeat.DAY': 'Egunero',
  'repeat.WEEK': 'Astero',
  'repeat.TWO_WEEKS': 'Bi astean behin',
  'repeat.MONTH': 'Hilero, asteko egun berean',
  'repeat.until': 'Noiz arte',
  'repeat.noEnd': 'Utzi hutsik jarrai dezan. Noizean behin galdetuko dugu oraindik nahi duzun.',
  'repeat.look': 'Ikusi egunak',
  'repeat.sum': '{count} egunetatik {free} libre daude.',
  'repeat.goesOn': 'Geroko egunak hurbildu ahala erreserbatuko dira.',
  'repeat.date': 'Eguna',
  'repeat.state': 'Nola dagoen',
  'repeat.do': 'Zer egin',
  'repeat.FREE': 'libre',
  'repeat.TAKEN': 'hartuta: {who}',
  'repeat.CLOSED': 'itxita',
  'repeat.REFUSED': 'ez da onartzen',
  'repeat.skip': 'kanpoan geratzen da',
  'repeat.instead': 'Hartu horren ordez: {when}',
  'repeat.bookIt': 'Erreserbatu',
  'repeat.book': '{count, plural, one {Erreserbatu egun #} other {Erreserbatu # egun}}',
  'repeat.done': '{count, plural, one {Egun # erreserbatuta dago.} other {# egun erreserbatuta daude.}}',
  'repeat.dates': 'Egunak eta nola dauden',
  'repeat.noDates': 'Ezin da horrelako egunik erreserbatu. Aukeratu beste amaiera edo beste erritmo bat.',
  'repeat.asked': '{count, plural, one {Egun # eskatu duzu.} other {# egun eskatu dituzu.}}',
  'repeat.changed': 'Egun batzuk ez daude jada libre. Ez da ezer erreserbatu. Begiratu berriro behean.',
};

export default words;
