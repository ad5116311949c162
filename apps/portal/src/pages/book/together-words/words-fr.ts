import type { Catalogue } from '@auzolan/ui';
import type { TogetherWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof TogetherWords> = {
  'together.hint': 'Tout est réservé pour le même moment, ou rien.',
  'together.add': 'Quoi d’autre ?',
  'together.put': 'Ajouter {name}',
  'together.choose': 'Choisissez…',
  'together.count': 'Combien de {name}',
  'together.out': 'Retirer {name}',
  'together.book': 'Réserver {count} choses, {when}',
  'together.done': '{what} : à vous, {when}.',
  'together.asked': 'Vous avez demandé {what}, {when}.',
  'together.none': 'Rien n’a été réservé. Retirez ce qui n’est pas possible, ou choisissez un autre moment.',
};

export default words;
