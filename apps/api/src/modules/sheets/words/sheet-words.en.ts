/** English is the source. */
export const words = {
  page: {
    freeNow: 'Free now',
    freeUntil: (when: string) => `Free now, until ${when}`,
    takenUntil: (when: string) => `In use until ${when}`,
    closedUntil: (when: string) => `Closed until ${when}`,
    notNow: 'Not free now',
    nextFree: (when: string) => `Next free: ${when}`,
    noFree: (days: number) => `Nothing is free in the next ${days} days.`,
    book: 'Book it',
    bookHint: 'For members, after signing in.',
    howToUse: 'How to use it',
    where: 'Where',
    asOf: (time: string, zone: string) => `As of ${time}, time of ${zone}.`,
    language: 'Language',
    gone: 'There is nothing here',
    goneHint: 'The code may have a slip in it, or its keeper shows this page no more.',
  },
  sheet: {
    week: (from: string, until: string) => `${from} – ${until}`,
    number: (code: string) => `Sheet ${code}`,
    printed: (when: string) => `Printed ${when}`,
    scan: 'Scan: free now?',
    taken: 'taken',
    closed: 'closed',
    key: 'Striped: taken. Dotted: closed. White: free.',
    lines: 'Came without booking? Write it here. The office types it in.',
    columns: { line: 'No.', day: 'Day', from: 'From', until: 'To', name: 'Name', cooperative: 'Co-op' },
    print: 'Print',
    labels: 'QR labels',
    noLabels: 'None of these can have a label: they have no public page.',
    inWords: 'The week in words',
    free: 'free all day',
  },
};

export type SheetWords = typeof words;
