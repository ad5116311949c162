import type { Catalogue } from '@auzolan/ui';
import type { RepeatWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof RepeatWords> = {
  'repeat.how': 'Con qué frecuencia',
  'repeat.DAY': 'Cada día',
  'repeat.WEEK': 'Cada semana',
  'repeat.TWO_WEEKS': 'Cada dos semanas',
  'repeat.MONTH': 'Cada mes, el mismo día de la semana',
  'repeat.until': 'Hasta',
  'repeat.noEnd': 'Déjalo vacío para que siga. De vez en cuando preguntamos si aún lo quieres.',
  'repeat.look': 'Ver las fechas',
  'repeat.sum': '{free} de {count} fechas están libres.',
  'repeat.goesOn': 'Las fechas posteriores se reservan cuando se acercan.',
  'repeat.date': 'Fecha',
  'repeat.state': 'Cómo está',
  'repeat.do': 'Qué hacer',
  'repeat.FREE': 'libre',
  'repeat.TAKEN': 'ocupado: {who}',
  'repeat.CLOSED': 'cerrado',
  'repeat.REFUSED': 'no permitido',
  'repeat.skip': 'se deja fuera',
  'repeat.instead': 'Tomar en su lugar {when}',
  'repeat.bookIt': 'Reservarla',
  'repeat.book': '{count, plural, one {Reservar # fecha} other {Reservar # fechas}}',
  'repeat.done': '{count, plural, one {# fecha está reservada.} other {# fechas están reservadas.}}',
  'repeat.dates': 'Las fechas y cómo están',
  'repeat.noDates': 'No se puede reservar ninguna fecha así. Elige otro final u otro ritmo.',
  'repeat.asked': '{count, plural, one {Has pedido # fecha.} other {Has pedido # fechas.}}',
  'repeat.changed': 'Algunas fechas ya no están libres. No se reservó nada. Mira de nuevo abajo.',
};

export default words;
