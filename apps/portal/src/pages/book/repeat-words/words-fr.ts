import type { Catalogue } from '@auzolan/ui';
import type { RepeatWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof RepeatWords> = {
  'repeat.how': 'À quel rythme',
  'repeat.DAY': 'Chaque jour',
  'repeat.WEEK': 'Chaque semaine',
  'repeat.TWO_WEEKS': 'Toutes les deux semaines',
  'repeat.MONTH': 'Chaque mois, le même jour de la semaine',
  'repeat.until': 'Jusqu’au',
  'repeat.noEnd': 'Laissez vide pour que cela continue. Nous demandons de temps en temps si vous le voulez encore.',
  'repeat.look': 'Voir les dates',
  'repeat.sum': '{free} dates sur {count} sont libres.',
  'repeat.goesOn': 'Les dates suivantes sont réservées quand elles approchent.',
  'repeat.date': 'Date',
  'repeat.state': 'État',
  'repeat.do': 'Que faire',
  'repeat.FREE': 'libre',
  'repeat.TAKEN': 'pris : {who}',
  'repeat.CLOSED': 'fermé',
  'repeat.REFUSED': 'pas permis',
  'repeat.skip': 'est laissée de côté',
  'repeat.instead': 'Prendre plutôt {when}',
  'repeat.bookIt': 'La réserver',
  'repeat.book': '{count, plural, one {Réserver # date} other {Réserver # dates}}',
  'repeat.done': '{count, plural, one {# date est réservée.} other {# dates sont réservées.}}',
  'repeat.dates': 'Les dates et leur état',
  'repeat.noDates': 'Aucune date de ce genre ne peut être réservée. Choisissez une autre fin ou un autre rythme.',
  'repeat.asked': '{count, plural, one {Vous avez demandé # date.} other {Vous avez demandé # dates.}}',
  'repeat.changed': 'Certaines dates ne sont plus libres. Rien n’a été réservé. Regardez à nouveau ci-dessous.',
};

export default words;
