import type { Catalogue } from '@auzolan/ui';
import type { TogetherWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof TogetherWords> = {
  'together.hint': 'Se reserva todo para la misma hora, o nada.',
  'together.add': '¿Qué más?',
  'together.put': 'Añadir {name}',
  'together.choose': 'Elige…',
  'together.count': 'Cuántos de {name}',
  'together.out': 'Quitar {name}',
  'together.book': 'Reservar {count} cosas, {when}',
  'together.done': '{what}: para ti, {when}.',
  'together.asked': 'Has pedido {what}, {when}.',
  'together.none': 'No se reservó nada. Quita lo que no se puede tener o elige otra hora.',
};

export default words;
