import type { Catalogue } from '@auzolan/ui';
import type { OfferWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof OfferWords> = {
  'swap.title': 'Ceder o cambiar',
  'swap.stillYours': 'Sigue siendo tuya hasta que alguien diga que sí. Se puede responder durante una semana, como mucho hasta que empiece.',
  'swap.how': '¿Qué quieres hacer?',
  'swap.GIVE': 'Cederla',
  'swap.SWAP': 'Cambiarla',
  'swap.toWhom': '¿Quién puede quedársela?',
  'swap.anyone': 'Quien la quiera primero',
  'swap.forWhich': '¿Por cuál reserva?',
  'swap.choose': 'Elige una',
  'swap.chooseMissing': 'Elige la reserva que quieres.',
  'swap.noneToSwap': 'Nadie más ha reservado {asset} todavía.',
  'swap.message': 'Unas palabras para ellos',
  'swap.send': 'Ofrecerla',
  'swap.offered': '{asset} está ofrecido. Sigue siendo tuyo hasta que alguien diga que sí.',
  'swap.list': 'Ofertas',
  'swap.all': 'Todas las ofertas ({count})',
  'swap.asksSwap': '{name} te propone un cambio',
  'swap.gives': '{name} cede un turno',
  'swap.youSwap': 'Propones un cambio',
  'swap.youGive': 'Cedes un turno',
  'swap.get': 'Recibes',
  'swap.part': 'Das',
  'swap.to': 'Para',
  'swap.answerBy': 'Responde antes de {when}.',
  'swap.runsOut': 'Se puede responder hasta {when}.',
  'swap.accept': 'Cambiar',
  'swap.takeOver': 'Quedármela',
  'swap.no': 'No, gracias',
  'swap.back': 'Retirar la oferta',
  'swap.accepted': 'Hecho: {asset} es tuyo {when}.',
  'swap.asked': 'Hecho. Ahora tiene que aceptar quien posee {asset}.',
  'swap.declined': 'Has dicho que no a {asset}.',
  'swap.withdrawn': 'Ya no ofreces {asset}.',
  'swap.saved': 'Guardado en este teléfono. Se envía cuando haya conexión.',
  'swap.stays': 'No ha cambiado nada. Cada reserva sigue como estaba.',
};

export default words;
