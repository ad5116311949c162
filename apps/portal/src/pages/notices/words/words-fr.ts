import type { Catalogue } from '@auzolan/ui';
import type { NoticeWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof NoticeWords> = {
  'notices.title': 'Ce qu’on vous dit',
  'notices.about': 'Nous vous parlons seulement de ce que font les autres et de ce qui vous attend, et seulement tant que cela compte.',
  'notices.BOOKED_FOR_YOU': 'Quelqu’un réserve pour vous',
  'notices.APPROVED': 'Votre demande est acceptée',
  'notices.DECLINED': 'Votre demande est refusée',
  'notices.CANCELLED': 'Quelqu’un annule votre réservation',
  'notices.MOVED': 'Quelqu’un déplace votre réservation',
  'notices.CLOSED': 'C’est fermé ou en panne pendant votre réservation',
  'notices.WAITLIST_OFFER': 'Un horaire que vous attendiez est libre',
  'notices.SWAP_OFFER': 'Quelqu’un propose un échange',
  'notices.OFFER_TAKEN': 'Votre offre est acceptée',
  'notices.OFFER_DECLINED': 'Votre offre est refusée',
  'notices.SERIES_ASKED': 'Une de vos séries est à confirmer',
  'notices.SERIES_RELEASED': 'Une de vos séries est libérée',
  'notices.SERIES_MISSED': 'Une date de votre série n’a pas pu être réservée',
  'notices.PROBLEM_DECIDED': 'La suite donnée à un problème que vous avez signalé',
  'notices.PROBLEM_OPEN': 'Quelqu’un signale un problème',
  'notices.STATEMENT_CLOSED': 'Les comptes d’une saison sont clos',
  'notices.APPROVAL_WAITS': 'Une demande attend votre réponse',
  'notices.SECOND_ASKED': 'On vous demande d’être la deuxième personne',
  'notices.SECOND_DECLINED': 'Votre deuxième personne ne peut pas venir',
  'notices.way.MAIL': 'Courriel tout de suite',
  'notices.way.DIGEST': 'En un courriel par jour',
  'notices.way.PUSH': 'Sur mes appareils',
  'notices.way.OFF': 'Rien du tout',
  'notices.digestAt': 'Le courriel du jour arrive à',
  'notices.digestHint': 'À l’heure de cet appareil.',
  'notices.save': 'Enregistrer',
  'notices.saved': 'Enregistré.',
  'notices.devices': 'Sur vos appareils',
  'notices.devicesHint': '{count, plural, one {# appareil est prévenu.} other {# appareils sont prévenus.}} Si aucun ne peut l’être, un courriel arrive.',
  'notices.here': 'Cet appareil est prévenu',
  'notices.allow': 'Me prévenir sur cet appareil',
  'notices.stop': 'Ne plus prévenir sur cet appareil',
  'notices.cannot': 'Ce navigateur ne peut pas être prévenu. Sur un iPhone, ajoutez d’abord Auzolan à l’écran d’accueil.',
  'notices.refused': 'Ce navigateur le bloque. Autorisez-le dans ses réglages pour cette page, puis revenez.',
};

export default words;
