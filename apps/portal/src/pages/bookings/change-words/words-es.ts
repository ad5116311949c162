import type { Catalogue } from '@auzolan/ui';
import type { BookingsWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof BookingsWords> = {
  'move.title': 'Cambiar la hora',
  'move.now': 'Ahora: {when}',
  'move.from': 'Desde',
  'move.until': 'Hasta',
  'move.fromDay': 'Desde el día',
  'move.begun': 'Ya ha empezado; solo puede cambiar el final.',
  'move.save': 'Guardar la nueva hora',
  'move.done': '{asset} es tuyo {when}.',
  'move.saved': 'Guardado en este móvil: {asset} pasará a {when}.',
  'move.asked': 'Pedido para {when}. Tu reserva sigue como estaba hasta que el propietario diga que sí.',
  'move.keeps': 'Tu reserva sigue como estaba: {when}.',
  'move.missing': 'Indica un inicio y un final.',
  'move.order': 'El final debe ser después del inicio.',
  'bookings.requested': 'Espera el sí del dueño',
  'bookings.repeats': 'Se repite',
  'bookings.offer': 'Ceder o cambiar',
  'scope.label': '¿Qué fechas?',
  'scope.ONE': 'Solo esta',
  'scope.FOLLOWING': 'Esta y las siguientes',
  'scope.ALL': 'Todas las que faltan',
  'scope.TOGETHER': 'Todo lo que se reservó de una vez',
  'scope.cancel': '¿Qué anulas?',
  'scope.cancelled': 'Estas reservas de {asset} están anuladas.',
  'waiting.title': 'Lista de espera',
  'waiting.leave': 'No esperar más',
  'waiting.left': 'Ya no esperas {asset}.',
  'offer.title': 'Libre para ti ahora',
  'offer.until': 'Acéptalo antes de {time}, o pasa al siguiente.',
  'offer.take': 'Aceptar',
  'offer.letGo': 'Dejarlo',
  'series.title': '¿Aún quieres esto?',
  'series.ask': '{asset}, una y otra vez desde {when}. Se libera el {until} si no dices que sí.',
  'series.keep': 'Sí, mantenerlo',
  'series.kept': 'Se mantiene.',
  'bookings.howBack': 'Cómo volvió',
};

export default words;
