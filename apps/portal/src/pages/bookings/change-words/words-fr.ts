import type { Catalogue } from '@auzolan/ui';
import type { BookingsWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof BookingsWords> = {
  'move.title': 'Changer l’horaire',
  'move.now': 'Maintenant : {when}',
  'move.from': 'De',
  'move.until': 'Jusqu’à',
  'move.fromDay': 'À partir du jour',
  'move.begun': 'C’est commencé ; seule la fin peut changer.',
  'move.save': 'Enregistrer le nouvel horaire',
  'move.done': '{asset} est à vous {when}.',
  'move.saved': 'Enregistré sur ce téléphone : {asset} passera à {when}.',
  'move.asked': 'Demandé pour {when}. Votre réservation reste comme elle était jusqu’à l’accord du propriétaire.',
  'move.keeps': 'Votre réservation reste comme avant : {when}.',
  'move.missing': 'Donnez un début et une fin.',
  'move.order': 'La fin doit être après le début.',
  'bookings.requested': 'Attend le oui du propriétaire',
  'bookings.repeats': 'Se répète',
  'bookings.offer': 'Céder ou échanger',
  'scope.label': 'Quelles dates ?',
  'scope.ONE': 'Seulement celle-ci',
  'scope.FOLLOWING': 'Celle-ci et les suivantes',
  'scope.ALL': 'Toutes celles à venir',
  'scope.TOGETHER': 'Tout ce qui a été réservé en une fois',
  'scope.cancel': 'Qu’annulez-vous ?',
  'scope.cancelled': 'Ces réservations de {asset} sont annulées.',
  'waiting.title': 'Liste d’attente',
  'waiting.leave': 'Ne plus attendre',
  'waiting.left': 'Vous n’attendez plus {asset}.',
  'offer.title': 'Libre pour vous maintenant',
  'offer.until': 'Prenez-le avant {time}, sinon il passe au suivant.',
  'offer.take': 'Le prendre',
  'offer.letGo': 'Laisser',
  'series.title': 'Le voulez-vous encore ?',
  'series.ask': '{asset}, de façon répétée depuis {when}. Il est libéré le {until} si vous ne dites pas oui.',
  'series.keep': 'Oui, le garder',
  'series.kept': 'Il est gardé.',
  'bookings.howBack': 'Comment il est revenu',
};

export default words;
