import type { Catalogue } from '@auzolan/ui';
import type { CalendarWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof CalendarWords> = {
  'calendars.about': 'Un lien affiche les réservations dans le calendrier de votre téléphone ou ordinateur et les tient à jour.',
  'calendars.makeMine': 'Créer un lien vers mes réservations',
  'calendars.makeFor': 'Créer un lien vers toutes les réservations de {name}',
  'calendars.yours': 'Vos liens',
  'calendars.none': 'Vous n’avez pas encore de lien.',
  'calendars.MINE': 'Mes réservations',
  'calendars.COOPERATIVE': 'Toutes les réservations de {name}',
  'calendars.ASSET': 'Réservations de {name}',
  'calendars.FREE_BUSY': 'Quand {name} est pris',
  'calendars.made': 'Créé {when}.',
  'calendars.read': 'Lu pour la dernière fois {when}.',
  'calendars.neverRead': 'Jamais lu encore.',
  'calendars.end': 'Mettre fin à ce lien',
  'calendars.endThis': 'Mettre fin à ce lien : {name}',
  'calendars.ended': 'Le lien a pris fin.',
  'calendars.once': 'Copiez l’adresse maintenant. Elle ne s’affiche qu’une fois, et quiconque l’a peut lire ce calendrier.',
  'calendars.address': 'Adresse du calendrier',
  'calendars.copy': 'Copier',
  'calendars.copied': 'Copié.',
  'calendars.open': 'Ouvrir dans un calendrier',
  'calendars.how': 'Ou choisissez « Depuis une URL » ou « S’abonner » dans votre calendrier et collez-la là.',
};

export default words;
