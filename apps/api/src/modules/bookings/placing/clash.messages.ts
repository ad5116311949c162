interface Words {
  readonly TAKEN: string;
  readonly CLOSED: string;
  readonly RULES: string;
  readonly RETIRED: string;
  readonly HITS: string;
  /** Bookings would stand in closed time, or without all that they take. */
  readonly HOURS_HIT: string;
  /** Why they do, where nobody said it in other words. */
  readonly HOURS_CHANGED: string;
  /** Why bookings of guests are hit, where nobody said it in other words. */
  readonly AGREEMENT_ENDS: string;
  /** Of two times that are wished together. */
  readonly TWICE: string;
}

/** English is the source; the others are machine-made and wait for a reviewer. */
const WORDS: Record<string, Words> = {
  en: { TAKEN: 'Someone booked this time first.', CLOSED: 'It is closed at this time.', RULES: 'The rules do not allow this.', RETIRED: 'It is no longer in use.', HITS: 'Bookings stand in this time. Close it all the same, or choose another time.', HOURS_HIT: 'Bookings that stand would no longer fit. Save it all the same, or move them first.', HOURS_CHANGED: 'Its hours or parts changed', AGREEMENT_ENDS: 'The agreement with your federation ends sooner', TWICE: 'It meets an earlier one of these times.' },
  es: { TAKEN: 'Alguien reservó antes este horario.', CLOSED: 'Está cerrado a esta hora.', RULES: 'Las reglas no permiten esto.', RETIRED: 'Ya no está en uso.', HITS: 'Hay reservas en este tiempo. Ciérrelo de todos modos o elija otro tiempo.', HOURS_HIT: 'Hay reservas hechas que ya no encajarían. Guárdelo de todos modos o muévalas antes.', HOURS_CHANGED: 'Cambió su horario o sus partes', AGREEMENT_ENDS: 'El acuerdo con su federación termina antes', TWICE: 'Coincide con uno anterior de estos tiempos.' },
  'pt-BR': { TAKEN: 'Alguém reservou este horário antes.', CLOSED: 'Está fechado neste horário.', RULES: 'As regras não permitem isto.', RETIRED: 'Não está mais em uso.', HITS: 'Há reservas neste período. Feche mesmo assim ou escolha outro período.', HOURS_HIT: 'Há reservas feitas que não caberiam mais. Salve mesmo assim ou mova-as antes.', HOURS_CHANGED: 'Seu horário ou suas partes mudaram', AGREEMENT_ENDS: 'O acordo com a sua federação termina antes', TWICE: 'Coincide com um anterior destes períodos.' },
  eu: { TAKEN: 'Norbaitek lehenago erreserbatu du ordu hau.', CLOSED: 'Itxita dago ordu horretan.', RULES: 'Arauek ez dute hau onartzen.', RETIRED: 'Ez dago jada erabileran.', HITS: 'Erreserbak daude denbora honetan. Itxi hala ere, edo aukeratu beste une bat.', HOURS_HIT: 'Egindako erreserba batzuk ez lirateke gehiago egokituko. Gorde hala ere, edo mugitu lehenago.', HOURS_CHANGED: 'Ordutegia edo zatiak aldatu dira', AGREEMENT_ENDS: 'Zure federazioarekiko hitzarmena lehenago amaitzen da', TWICE: 'Denbora hauetako lehenago batekin gainjartzen da.' },
  fr: { TAKEN: 'Quelqu’un a déjà réservé ce créneau.', CLOSED: 'C’est fermé à ce moment-là.', RULES: 'Les règles ne le permettent pas.', RETIRED: 'Ce n’est plus utilisé.', HITS: 'Il y a des réservations sur cette période. Fermez quand même ou choisissez une autre période.', HOURS_HIT: 'Des réservations faites ne conviendraient plus. Enregistrez quand même, ou déplacez-les d’abord.', HOURS_CHANGED: 'Ses heures ou ses parties ont changé', AGREEMENT_ENDS: 'L’accord avec votre fédération prend fin plus tôt', TWICE: 'Il rencontre un autre de ces créneaux, plus haut.' },
};

/** Reasons that nobody says in words of their own: of changed hours, of what is out of use, of an agreement's end. */
const USUAL = ['HOURS_CHANGED', 'RETIRED', 'AGREEMENT_ENDS'] as const;

/** Whether a reason is one of the usual, in any language. */
export function isUsualReason(reason: string): boolean {
  return usualOf(reason) !== undefined;
}

/** A reason of a closure in the reader's language, where nobody said it in words of their own. */
export function reasonWords(language: string, reason: string): string {
  const usual = usualOf(reason);
  return usual ? clashWords(language, usual) : reason;
}

function usualOf(reason: string): (typeof USUAL)[number] | undefined {
  return USUAL.find((key) => Object.values(WORDS).some((words) => words[key] === reason));
}

/** Words for the reader, English when the language is not spoken here. */
export function clashWords(language: string, key: keyof Words): string {
  return (WORDS[language] ?? WORDS.en!)[key];
}
