/** English is the source; the others are machine-made and wait for a reviewer. */
const CHANGED: Record<string, string> = {
  en: 'Nothing was published: part of the result could not be booked any more. The season was shared out again under the same seed. Look at what changed, then publish.',
  es: 'No se publicó nada: una parte del resultado ya no se podía reservar. La temporada se repartió de nuevo con la misma semilla. Mire qué cambió y publique.',
  'pt-BR': 'Nada foi publicado: parte do resultado não podia mais ser reservada. A temporada foi repartida de novo com a mesma semente. Veja o que mudou e publique.',
  eu: 'Ez da ezer argitaratu: emaitzaren zati bat ezin zen jada erreserbatu. Denboraldia berriz banatu da hazi berarekin. Begiratu zer aldatu den, eta argitaratu.',
  fr: 'Rien n’a été publié : une partie du résultat ne pouvait plus être réservée. La saison a été répartie à nouveau avec la même graine. Regardez ce qui a changé, puis publiez.',
};

/** Words for the reader, English when the language is not spoken here. */
export function changedWords(language: string): string {
  return CHANGED[language] ?? CHANGED.en!;
}
