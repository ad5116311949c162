import type { Catalogue } from '@auzolan/ui';
import type { NoticeWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof NoticeWords> = {
  'notices.title': 'Qué avisos recibes',
  'notices.about': 'Te avisamos solo de lo que hacen otros y de lo que espera por ti, y solo mientras importa.',
  'notices.BOOKED_FOR_YOU': 'Alguien reserva para ti',
  'notices.APPROVED': 'Aprueban tu solicitud',
  'notices.DECLINED': 'Rechazan tu solicitud',
  'notices.CANCELLED': 'Alguien anula tu reserva',
  'notices.MOVED': 'Alguien cambia la hora de tu reserva',
  'notices.CLOSED': 'Está cerrado o averiado durante tu reserva',
  'notices.WAITLIST_OFFER': 'Queda libre una hora que esperabas',
  'notices.SWAP_OFFER': 'Alguien te ofrece un intercambio',
  'notices.OFFER_TAKEN': 'Alguien acepta lo que ofreciste',
  'notices.OFFER_DECLINED': 'Alguien rechaza lo que ofreciste',
  'notices.SERIES_ASKED': 'Hay que confirmar una serie tuya',
  'notices.SERIES_RELEASED': 'Se ha liberado una serie tuya',
  'notices.SERIES_MISSED': 'No se pudo reservar una fecha de tu serie',
  'notices.PROBLEM_DECIDED': 'Qué se decidió sobre un problema que comunicaste',
  'notices.PROBLEM_OPEN': 'Alguien comunica un problema',
  'notices.STATEMENT_CLOSED': 'Se cierran las cuentas de una temporada',
  'notices.APPROVAL_WAITS': 'Una solicitud espera tu respuesta',
  'notices.SECOND_ASKED': 'Alguien le pide ser la segunda persona',
  'notices.SECOND_DECLINED': 'Su segunda persona no puede venir',
  'notices.way.MAIL': 'Correo al momento',
  'notices.way.DIGEST': 'En un correo al día',
  'notices.way.PUSH': 'En mis dispositivos',
  'notices.way.OFF': 'Nada',
  'notices.digestAt': 'El correo del día llega a las',
  'notices.digestHint': 'Según el reloj de este dispositivo.',
  'notices.save': 'Guardar',
  'notices.saved': 'Guardado.',
  'notices.devices': 'En tus dispositivos',
  'notices.devicesHint': '{count, plural, one {Se avisa a # dispositivo.} other {Se avisa a # dispositivos.}} Si no se puede avisar a ninguno, llega un correo.',
  'notices.here': 'Este dispositivo recibe avisos',
  'notices.allow': 'Avisarme en este dispositivo',
  'notices.stop': 'No avisar más en este dispositivo',
  'notices.cannot': 'Este navegador no puede recibir avisos. En un iPhone, añade antes Auzolan a la pantalla de inicio.',
  'notices.refused': 'Este navegador lo bloquea. Permítelo en sus ajustes para esta página y vuelve.',
};

export default words;
