import type { SheetWords } from './sheet-words.en.js';

/** Machine-made; waits for a reviewer. */
export const words: SheetWords = {
  page: {
    freeNow: 'Libre maintenant',
    freeUntil: (when) => `Libre maintenant, jusqu’à : ${when}`,
    takenUntil: (when) => `Utilisé jusqu’à : ${when}`,
    closedUntil: (when) => `Fermé jusqu’à : ${when}`,
    notNow: 'Pas libre maintenant',
    nextFree: (when) => `Prochain créneau libre : ${when}`,
    noFree: (days) => `Rien de libre dans les ${days} prochains jours.`,
    book: 'Réserver',
    bookHint: 'Pour les membres, après connexion.',
    howToUse: 'Comment l’utiliser',
    where: 'Où',
    asOf: (time, zone) => `À ${time}, heure de ${zone}.`,
    language: 'Langue',
    gone: 'Il n’y a rien ici',
    goneHint: 'Le code contient peut-être une erreur, ou cette page n’est plus montrée.',
  },
  sheet: {
    week: (from, until) => `${from} – ${until}`,
    number: (code) => `Feuille ${code}`,
    printed: (when) => `Imprimée : ${when}`,
    scan: 'Scannez : libre ?',
    taken: 'pris',
    closed: 'fermé',
    key: 'Rayé : pris. Pointillé : fermé. Blanc : libre.',
    lines: 'Venu sans réservation ? Écrivez-le ici. Le bureau le saisira.',
    columns: { line: 'N°', day: 'Jour', from: 'De', until: 'À', name: 'Nom', cooperative: 'Coopérative' },
    print: 'Imprimer',
    labels: 'Étiquettes QR',
    noLabels: 'Aucun de ceux-ci ne peut avoir d’étiquette : ils n’ont pas de page publique.',
    inWords: 'La semaine en mots',
    free: 'libre toute la journée',
  },
};
