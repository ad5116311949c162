import type { Catalogue } from '@auzolan/ui';
import type { BookingsWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof BookingsWords> = {
  'move.title': 'Mudar o horário',
  'move.now': 'Agora: {when}',
  'move.from': 'De',
  'move.until': 'Até',
  'move.fromDay': 'Do dia',
  'move.begun': 'Já começou; só o fim pode mudar.',
  'move.save': 'Salvar o novo horário',
  'move.done': '{asset} é seu {when}.',
  'move.saved': 'Salvo neste celular: {asset} vai mudar para {when}.',
  'move.asked': 'Pedido para {when}. Sua reserva continua como estava até o dono dizer sim.',
  'move.keeps': 'Sua reserva continua como estava: {when}.',
  'move.missing': 'Informe um início e um fim.',
  'move.order': 'O fim deve ser depois do início.',
  'bookings.requested': 'Espera o sim do dono',
  'bookings.repeats': 'Repete',
  'bookings.offer': 'Ceder ou trocar',
  'scope.label': 'Quais datas?',
  'scope.ONE': 'Só esta',
  'scope.FOLLOWING': 'Esta e as seguintes',
  'scope.ALL': 'Todas as que faltam',
  'scope.TOGETHER': 'Tudo o que foi reservado de uma vez',
  'scope.cancel': 'O que você cancela?',
  'scope.cancelled': 'Estas reservas de {asset} foram canceladas.',
  'waiting.title': 'Lista de espera',
  'waiting.leave': 'Não esperar mais',
  'waiting.left': 'Você não espera mais {asset}.',
  'offer.title': 'Livre para você agora',
  'offer.until': 'Aceite até {time}, ou passa ao próximo.',
  'offer.take': 'Aceitar',
  'offer.letGo': 'Deixar',
  'series.title': 'Ainda quer isto?',
  'series.ask': '{asset}, repetidamente desde {when}. É liberado em {until} se você não disser sim.',
  'series.keep': 'Sim, manter',
  'series.kept': 'Está mantido.',
  'bookings.howBack': 'Como voltou',
};

export default words;
