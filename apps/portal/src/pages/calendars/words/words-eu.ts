import type { Catalogue } from '@auzolan/ui';
import type { CalendarWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof CalendarWords> = {
  'calendars.about': 'Esteka batek erreserbak zure telefonoaren edo ordenagailuaren egutegian erakusten ditu, eta egunean mantentzen.',
  'calendars.makeMine': 'Egin esteka bat nire erreserbetara',
  'calendars.makeFor': 'Egin esteka bat erreserba guztietara: {name}',
  'calendars.yours': 'Zure estekak',
  'calendars.none': 'Oraindik ez duzu estekarik.',
  'calendars.MINE': 'Nire erreserbak',
  'calendars.COOPERATIVE': 'Erreserba guztiak: {name}',
  'calendars.ASSET': 'Erreserbak: {name}',
  'calendars.FREE_BUSY': 'Noiz dagoen hartuta: {name}',
  'calendars.made': 'Noiz egina: {when}.',
  'calendars.read': 'Azken irakurketa: {when}.',
  'calendars.neverRead': 'Inoiz irakurri gabe.',
  'calendars.end': 'Amaitu esteka hau',
  'calendars.endThis': 'Amaitu esteka hau: {name}',
  'calendars.ended': 'Esteka amaitu da.',
  'calendars.once': 'Kopiatu helbidea orain. Behin bakarrik erakusten da, eta duen edonork egutegi hau irakur dezake.',
  'calendars.address': 'Egutegiaren helbidea',
  'calendars.copy': 'Kopiatu',
  'calendars.copied': 'Kopiatuta.',
  'calendars.open': 'Ireki egutegi batean',
  'calendars.how': 'Edo aukeratu “URLtik” edo “Harpidetu” zure egutegian, eta itsatsi han.',
};

export default words;
