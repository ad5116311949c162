import type { Catalogue } from '@auzolan/ui';
import type { RepeatWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof RepeatWords> = {
  'repeat.how': 'Com que frequência',
  'repeat.DAY': 'Todo dia',
  'repeat.WEEK': 'Toda semana',
  'repeat.TWO_WEEKS': 'A cada duas semanas',
  'repeat.MONTH': 'Todo mês, no mesmo dia da semana',
  'repeat.until': 'Até',
  'repeat.noEnd': 'Deixe vazio para continuar. De vez em quando perguntamos se você ainda quer.',
  'repeat.look': 'Ver as datas',
  'repeat.sum': '{free} de {count} datas estão livres.',
  'repeat.goesOn': 'As datas seguintes são reservadas quando chegam mais perto.',
  'repeat.date': 'Data',
  'repeat.state': 'Como está',
  'repeat.do': 'O que fazer',
  'repeat.FREE': 'livre',
  'repeat.TAKEN': 'ocupado: {who}',
  'repeat.CLOSED': 'fechado',
  'repeat.REFUSED': 'não permitido',
  'repeat.skip': 'fica de fora',
  'repeat.instead': 'Pegar no lugar {when}',
  'repeat.bookIt': 'Reservar',
  'repeat.book': '{count, plural, one {Reservar # data} other {Reservar # datas}}',
  'repeat.done': '{count, plural, one {# data está reservada.} other {# datas estão reservadas.}}',
  'repeat.dates': 'As datas e como estão',
  'repeat.noDates': 'Nenhuma data assim pode ser reservada. Escolha outro fim ou outro ritmo.',
  'repeat.asked': '{count, plural, one {Você pediu # data.} other {Você pediu # datas.}}',
  'repeat.changed': 'Algumas datas não estão mais livres. Nada foi reservado. Veja de novo abaixo.',
};

export default words;
