import type { Catalogue } from '@auzolan/ui';
import type { OfferWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof OfferWords> = {
  'swap.title': 'Céder ou échanger',
  'swap.stillYours': 'Elle reste à vous jusqu’à ce que quelqu’un dise oui. On peut répondre pendant une semaine, au plus jusqu’au début.',
  'swap.how': 'Que voulez-vous faire ?',
  'swap.GIVE': 'La céder',
  'swap.SWAP': 'L’échanger',
  'swap.toWhom': 'Qui peut la prendre ?',
  'swap.anyone': 'Qui la veut en premier',
  'swap.forWhich': 'Contre quelle réservation ?',
  'swap.choose': 'Choisissez-en une',
  'swap.chooseMissing': 'Choisissez la réservation que vous voulez.',
  'swap.noneToSwap': 'Personne d’autre n’a encore réservé {asset}.',
  'swap.message': 'Un mot pour eux',
  'swap.send': 'La proposer',
  'swap.offered': '{asset} est proposé. Cela reste à vous jusqu’à ce que quelqu’un dise oui.',
  'swap.list': 'Propositions',
  'swap.all': 'Toutes les propositions ({count})',
  'swap.asksSwap': '{name} vous propose un échange',
  'swap.gives': '{name} cède un créneau',
  'swap.youSwap': 'Vous proposez un échange',
  'swap.youGive': 'Vous cédez un créneau',
  'swap.get': 'Vous recevez',
  'swap.part': 'Vous donnez',
  'swap.to': 'À',
  'swap.answerBy': 'Répondez avant {when}.',
  'swap.runsOut': 'On peut y répondre jusqu’à {when}.',
  'swap.accept': 'Échanger',
  'swap.takeOver': 'La reprendre',
  'swap.no': 'Non, merci',
  'swap.back': 'Retirer la proposition',
  'swap.accepted': 'C’est fait : {asset} est à vous {when}.',
  'swap.asked': 'C’est fait. Le propriétaire de {asset} doit maintenant dire oui.',
  'swap.declined': 'Vous avez dit non à {asset}.',
  'swap.withdrawn': 'Vous ne proposez plus {asset}.',
  'swap.saved': 'Enregistré sur ce téléphone. C’est envoyé dès qu’il y a une connexion.',
  'swap.stays': 'Rien n’a changé. Chaque réservation reste comme avant.',
};

export default words;
