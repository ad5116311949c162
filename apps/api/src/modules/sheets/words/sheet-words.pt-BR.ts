import type { SheetWords } from './sheet-words.en.js';

/** Machine-made; waits for a reviewer. */
export const words: SheetWords = {
  page: {
    freeNow: 'Livre agora',
    freeUntil: (when) => `Livre agora, até: ${when}`,
    takenUntil: (when) => `Em uso até: ${when}`,
    closedUntil: (when) => `Fechado até: ${when}`,
    notNow: 'Não está livre agora',
    nextFree: (when) => `Próximo horário livre: ${when}`,
    noFree: (days) => `Nada livre nos próximos ${days} dias.`,
    book: 'Reservar',
    bookHint: 'Para membros, depois de entrar.',
    howToUse: 'Como usar',
    where: 'Onde',
    asOf: (time, zone) => `Às ${time}, horário de ${zone}.`,
    language: 'Idioma',
    gone: 'Não há nada aqui',
    goneHint: 'O código pode ter um erro, ou esta página não é mais mostrada.',
  },
  sheet: {
    week: (from, until) => `${from} – ${until}`,
    number: (code) => `Folha ${code}`,
    printed: (when) => `Impressa: ${when}`,
    scan: 'Escaneie: livre agora?',
    taken: 'ocupado',
    closed: 'fechado',
    key: 'Listrado: ocupado. Pontilhado: fechado. Branco: livre.',
    lines: 'Veio sem reserva? Escreva aqui. O escritório passa a limpo.',
    columns: { line: 'N.º', day: 'Dia', from: 'De', until: 'Até', name: 'Nome', cooperative: 'Cooperativa' },
    print: 'Imprimir',
    labels: 'Etiquetas QR',
    noLabels: 'Nenhum destes pode ter etiqueta: não têm página pública.',
    inWords: 'A semana em palavras',
    free: 'livre o dia todo',
  },
};
