interface Words {
  readonly TAKEN: string;
  readonly CLOSED: string;
  readonly RULES: string;
  readonly RETIRED: string;
  readonly HITS: string;
}

/** English is the source; the others are machine-made and wait for a reviewer. */
const WORDS: Record<string, Words> = {
  en: { TAKEN: 'Someone booked this time first.', CLOSED: 'It is closed at this time.', RULES: 'The rules do not allow this.', RETIRED: 'It is no longer in use.', HITS: 'Bookings stand in this time. Close it all the same, or choose another time.' },
  es: { TAKEN: 'Alguien reservó antes este horario.', CLOSED: 'Está cerrado a esta hora.', RULES: 'Las reglas no permiten esto.', RETIRED: 'Ya no está en uso.', HITS: 'Hay reservas en este tiempo. Ciérrelo de todos modos o elija otro tiempo.' },
  'pt-BR': { TAKEN: 'Alguém reservou este horário antes.', CLOSED: 'Está fechado neste horário.', RULES: 'As regras não permitem isto.', RETIRED: 'Não está mais em uso.', HITS: 'Há reservas neste período. Feche mesmo assim ou escolha outro período.' },
  eu: { TAKEN: 'Norbaitek lehenago erreserbatu du ordu hau.', CLOSED: 'Itxita dago ordu horretan.', RULES: 'Arauek ez dute hau onartzen.', RETIRED: 'Ez dago jada erabileran.', HITS: 'Erreserbak daude denbora honetan. Itxi hala ere, edo aukeratu beste une bat.' },
  fr: { TAKEN: 'Quelqu’un a déjà réservé ce créneau.', CLOSED: 'C’est fermé à ce moment-là.', RULES: 'Les règles ne le permettent pas.', RETIRED: 'Ce n’est plus utilisé.', HITS: 'Il y a des réservations sur cette période. Fermez quand même ou choisissez une autre période.' },
};

/** Words for the reader, English when the language is not spoken here. */
export function clashWords(language: string, key: keyof Words): string {
  return (WORDS[language] ?? WORDS.en!)[key];
}
