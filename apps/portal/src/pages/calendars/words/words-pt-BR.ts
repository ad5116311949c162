import type { Catalogue } from '@auzolan/ui';
import type { CalendarWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof CalendarWords> = {
  'calendars.about': 'Um link mostra as reservas no calendário do seu telefone ou computador e as mantém em dia.',
  'calendars.makeMine': 'Criar um link para minhas reservas',
  'calendars.makeFor': 'Criar um link para todas as reservas de {name}',
  'calendars.yours': 'Seus links',
  'calendars.none': 'Você ainda não tem links.',
  'calendars.MINE': 'Minhas reservas',
  'calendars.COOPERATIVE': 'Todas as reservas de {name}',
  'calendars.ASSET': 'Reservas de {name}',
  'calendars.FREE_BUSY': 'Quando está ocupado: {name}',
  'calendars.made': 'Criado {when}.',
  'calendars.read': 'Lido pela última vez {when}.',
  'calendars.neverRead': 'Ainda não foi lido.',
  'calendars.end': 'Encerrar este link',
  'calendars.endThis': 'Encerrar este link: {name}',
  'calendars.ended': 'O link foi encerrado.',
  'calendars.once': 'Copie o endereço agora. Ele é mostrado uma única vez, e quem o tiver pode ler este calendário.',
  'calendars.address': 'Endereço do calendário',
  'calendars.copy': 'Copiar',
  'calendars.copied': 'Copiado.',
  'calendars.open': 'Abrir em um calendário',
  'calendars.how': 'Ou escolha “Do URL” ou “Assinar” no seu calendário e cole o endereço lá.',
};

export default words;
