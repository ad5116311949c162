import type { Catalogue } from '@auzolan/ui';
import type { CalendarWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof CalendarWords> = {
  'calendars.about': 'Un enlace muestra las reservas en el calendario de tu teléfono u ordenador y las mantiene al día.',
  'calendars.makeMine': 'Crear un enlace a mis reservas',
  'calendars.makeFor': 'Crear un enlace a todas las reservas de {name}',
  'calendars.yours': 'Tus enlaces',
  'calendars.none': 'Aún no tienes enlaces.',
  'calendars.MINE': 'Mis reservas',
  'calendars.COOPERATIVE': 'Todas las reservas de {name}',
  'calendars.ASSET': 'Reservas de {name}',
  'calendars.FREE_BUSY': 'Cuándo está ocupado: {name}',
  'calendars.made': 'Creado {when}.',
  'calendars.read': 'Leído por última vez {when}.',
  'calendars.neverRead': 'Aún no se ha leído.',
  'calendars.end': 'Terminar este enlace',
  'calendars.endThis': 'Terminar este enlace: {name}',
  'calendars.ended': 'El enlace ha terminado.',
  'calendars.once': 'Copia la dirección ahora. Solo se muestra una vez, y quien la tenga puede leer este calendario.',
  'calendars.address': 'Dirección del calendario',
  'calendars.copy': 'Copiar',
  'calendars.copied': 'Copiado.',
  'calendars.open': 'Abrir en un calendario',
  'calendars.how': 'O elige «Desde URL» o «Suscribirse» en tu calendario y pégala allí.',
};

export default words;
