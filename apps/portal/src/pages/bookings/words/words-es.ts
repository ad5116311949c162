import type { Catalogue } from '@auzolan/ui';
import type { ActionWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof ActionWords> = {
  'act.waits': 'Espera respuesta',
  'act.asksMove': 'En lugar de {was}, que sigue siendo tuyo hasta la respuesta.',
  'act.moveAsked': 'Has pedido {wished} en su lugar. Este horario sigue siendo tuyo hasta la respuesta.',
  'act.youHaveIt': 'Lo tiene usted',
  'act.offered': 'Se le ofrece este horario en lugar de {instead}. Responda hasta {until}.',
  'act.held': 'Guardado para usted hasta {until}.',
  'act.take': 'Tomar este horario',
  'act.taken': '{asset}: reservado.',
  'act.haveIt': 'Ya lo tengo',
  'act.out': '{asset}: ya lo tiene.',
  'act.giveBack': 'Devolverlo',
  'act.back': '{asset}: devuelto. ¡Gracias!',
  'act.needsTwo': 'Para sacarlo hace falta una segunda persona, que confirme antes.',
  'act.twoThere': 'La segunda persona ha confirmado.',
  'return.state': '¿En qué estado está?',
  'return.note': 'Qué se ve',
  'return.reading': 'Lo que marca «{name}»',
  'return.picture': 'Foto',
  'return.later': 'Todavía no',
  'rating.GOOD': 'En buen estado',
  'rating.WORN': 'Gastado, pero utilizable',
  'rating.DAMAGED': 'Dañado',
  'rating.UNUSABLE': 'No se puede usar',
  'problem.title': 'Avisar de un problema',
  'problem.words': '¿Qué va mal?',
  'problem.hint': 'Diga qué vio u oyó, y cuándo.',
  'problem.empty': 'Diga qué va mal.',
  'problem.stops': 'No se puede usar como está',
  'problem.send': 'Enviar',
  'problem.sent': 'Gracias. Quienes lo cuidan ya lo saben.',
  'problem.known': 'Ya se sabe',
};

export default words;
