import type { SheetWords } from './sheet-words.en.js';

/** Machine-made; waits for a reviewer. */
export const words: SheetWords = {
  page: {
    freeNow: 'Libre orain',
    freeUntil: (when) => `Libre orain, noiz arte: ${when}`,
    takenUntil: (when) => `Erabiltzen, noiz arte: ${when}`,
    closedUntil: (when) => `Itxita, noiz arte: ${when}`,
    notNow: 'Orain ez dago libre',
    nextFree: (when) => `Hurrengo tarte librea: ${when}`,
    noFree: (days) => `Ez dago ezer libre datozen ${days} egunetan.`,
    book: 'Erreserbatu',
    bookHint: 'Kideentzat, saioa hasi ondoren.',
    howToUse: 'Nola erabili',
    where: 'Non',
    asOf: (time, zone) => `${time}, ordu-eremua: ${zone}.`,
    language: 'Hizkuntza',
    gone: 'Hemen ez dago ezer',
    goneHint: 'Kodeak akatsen bat izan dezake, edo orri hau ez da gehiago erakusten.',
  },
  sheet: {
    week: (from, until) => `${from} – ${until}`,
    number: (code) => `Orria ${code}`,
    printed: (when) => `Inprimatuta: ${when}`,
    scan: 'Eskaneatu: libre orain?',
    taken: 'hartuta',
    closed: 'itxita',
    key: 'Marraduna: hartuta. Puntuduna: itxita. Zuria: libre.',
    lines: 'Erreserbarik gabe etorri zara? Idatzi hemen. Bulegoak sartuko du.',
    columns: { line: 'Zk.', day: 'Eguna', from: 'Hasi', until: 'Amaitu', name: 'Izena', cooperative: 'Kooperatiba' },
    print: 'Inprimatu',
    labels: 'QR etiketak',
    noLabels: 'Hauetako inork ezin du etiketarik izan: ez dute orri publikorik.',
    inWords: 'Astea hitzez',
    free: 'egun osoan libre',
  },
};
