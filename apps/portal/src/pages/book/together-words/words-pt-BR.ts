import type { Catalogue } from '@auzolan/ui';
import type { TogetherWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof TogetherWords> = {
  'together.hint': 'Tudo é reservado para o mesmo horário, ou nada.',
  'together.add': 'O que mais?',
  'together.put': 'Adicionar {name}',
  'together.choose': 'Escolha…',
  'together.count': 'Quantos de {name}',
  'together.out': 'Tirar {name}',
  'together.book': 'Reservar {count} coisas, {when}',
  'together.done': '{what}: para você, {when}.',
  'together.asked': 'Você pediu {what}, {when}.',
  'together.none': 'Nada foi reservado. Tire o que não dá, ou escolha outro horário.',
};

export default words;
