import type { SheetWords } from './sheet-words.en.js';

/** Machine-made; waits for a reviewer. */
export const words: SheetWords = {
  page: {
    freeNow: 'Libre ahora',
    freeUntil: (when) => `Libre ahora, hasta: ${when}`,
    takenUntil: (when) => `En uso hasta: ${when}`,
    closedUntil: (when) => `Cerrado hasta: ${when}`,
    notNow: 'No está libre ahora',
    nextFree: (when) => `Próximo hueco: ${when}`,
    noFree: (days) => `No hay nada libre en los próximos ${days} días.`,
    book: 'Reservar',
    bookHint: 'Para socios, después de entrar.',
    howToUse: 'Cómo se usa',
    where: 'Dónde',
    asOf: (time, zone) => `A las ${time}, hora de ${zone}.`,
    language: 'Idioma',
    gone: 'Aquí no hay nada',
    goneHint: 'Puede que el código tenga un error, o que ya no se muestre esta página.',
  },
  sheet: {
    week: (from, until) => `${from} – ${until}`,
    number: (code) => `Hoja ${code}`,
    printed: (when) => `Impresa: ${when}`,
    scan: 'Escanea: ¿libre ahora?',
    taken: 'ocupado',
    closed: 'cerrado',
    key: 'Rayado: ocupado. Punteado: cerrado. Blanco: libre.',
    lines: '¿Has venido sin reserva? Escríbelo aquí. La oficina lo pasará.',
    columns: { line: 'N.º', day: 'Día', from: 'De', until: 'A', name: 'Nombre', cooperative: 'Cooperativa' },
    print: 'Imprimir',
    labels: 'Etiquetas QR',
    noLabels: 'Ninguno de estos puede tener etiqueta: no tienen página pública.',
    inWords: 'La semana en palabras',
    free: 'libre todo el día',
  },
};
