import type { Catalogue } from '@auzolan/ui';
import type { ActionWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof ActionWords> = {
  'act.waits': 'Espera resposta',
  'act.asksMove': 'Em vez de {was}, que continua seu até a resposta.',
  'act.moveAsked': 'Você pediu {wished} em vez disso. Este horário continua seu até a resposta.',
  'act.youHaveIt': 'Está com você',
  'act.offered': 'Este horário é oferecido no lugar de {instead}. Responda até {until}.',
  'act.held': 'Guardado para você até {until}.',
  'act.take': 'Ficar com este horário',
  'act.taken': '{asset}: reservado.',
  'act.haveIt': 'Já está comigo',
  'act.out': '{asset}: agora está com você.',
  'act.giveBack': 'Devolver',
  'act.back': '{asset}: devolvido. Obrigado!',
  'act.needsTwo': 'Para retirar é preciso uma segunda pessoa, que confirme antes.',
  'act.twoThere': 'A segunda pessoa confirmou.',
  'return.state': 'Em que estado está?',
  'return.note': 'O que se vê',
  'return.reading': 'O que “{name}” mostra agora',
  'return.picture': 'Foto',
  'return.later': 'Ainda não',
  'rating.GOOD': 'Em bom estado',
  'rating.WORN': 'Gasto, mas utilizável',
  'rating.DAMAGED': 'Danificado',
  'rating.UNUSABLE': 'Não pode ser usado',
  'problem.title': 'Avisar de um problema',
  'problem.words': 'O que está errado?',
  'problem.hint': 'Diga o que viu ou ouviu, e quando.',
  'problem.empty': 'Diga o que está errado.',
  'problem.stops': 'Não pode ser usado como está',
  'problem.send': 'Enviar',
  'problem.sent': 'Obrigado. Quem cuida disso já sabe.',
  'problem.known': 'Já se sabe',
};

export default words;
