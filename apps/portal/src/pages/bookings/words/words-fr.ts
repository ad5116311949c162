import type { Catalogue } from '@auzolan/ui';
import type { ActionWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof ActionWords> = {
  'act.waits': 'Attend une réponse',
  'act.asksMove': 'À la place de {was}, qui reste à vous jusqu’à la réponse.',
  'act.moveAsked': 'Vous avez demandé {wished} à la place. Ce créneau reste à vous jusqu’à la réponse.',
  'act.youHaveIt': 'Vous l’avez',
  'act.offered': 'Ce créneau vous est proposé au lieu de {instead}. Répondez avant le {until}.',
  'act.held': 'Gardé pour vous jusqu’au {until}.',
  'act.take': 'Prendre ce créneau',
  'act.taken': '{asset} : réservé.',
  'act.haveIt': 'Je l’ai maintenant',
  'act.out': '{asset} : vous l’avez maintenant.',
  'act.giveBack': 'Le rendre',
  'act.back': '{asset} est rendu. Merci !',
  'act.needsTwo': 'Il faut une deuxième personne, qui confirme d’abord.',
  'act.twoThere': 'La deuxième personne a confirmé.',
  'return.state': 'Dans quel état est-ce ?',
  'return.note': 'Ce qu’on voit',
  'return.reading': 'Ce qu’indique « {name} »',
  'return.picture': 'Photo',
  'return.later': 'Pas encore',
  'rating.GOOD': 'En bon état',
  'rating.WORN': 'Usé, mais utilisable',
  'rating.DAMAGED': 'Abîmé',
  'rating.UNUSABLE': 'Inutilisable',
  'problem.title': 'Signaler un problème',
  'problem.words': 'Qu’est-ce qui ne va pas ?',
  'problem.hint': 'Dites ce que vous avez vu ou entendu, et quand.',
  'problem.empty': 'Dites ce qui ne va pas.',
  'problem.stops': 'Inutilisable en l’état',
  'problem.send': 'Envoyer',
  'problem.sent': 'Merci. Ceux qui s’en occupent sont prévenus.',
  'problem.known': 'Déjà connu',
};

export default words;
