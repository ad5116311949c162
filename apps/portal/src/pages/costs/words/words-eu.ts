import type { Catalogue } from '@auzolan/ui';
import type { CostWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof CostWords> = {
  'costs.title': 'Gure kostuen zatia',
  'costs.nothing': 'Ez dago ezer ordaintzeko edo ikusteko. Kooperatibaren koordinatzaileek eta diruzainak hemen aurkitzen dituzte haren kostuak.',
  'costs.final': 'Behin betikoa',
  'costs.soFar': 'Orain arte',
  'costs.dates': '{from} – {until}',
  'costs.owes': '{cooperative}: {amount} zor, honengatik: {season}.',
  'costs.back': '{cooperative}: {amount} itzuliko zaio, honengatik: {season}.',
  'costs.even': '{cooperative}: ez du ezer zor, honengatik: {season}.',
  'costs.sum': 'Kostu guztien zatia {charged} da. Horretatik {paid} epeka ordaindu da.',
  'costs.byPledge': '{pool}: {amount} / {whole}, hitzemandako {share} / {all} zatiagatik.',
  'costs.byUse': '{pool}: {amount} / {whole}, erabilitako {share} / {all} zatiagatik.',
  'costs.measured': '{count, plural, one {Nola neurtu den: erabilera #} other {Nola neurtu den: # erabilera}}',
  'costs.metered': '{asset}, {when}: {quantity}. Kontagailua {from} → {to}.',
  'costs.timed': '{asset}, {when}: {quantity}',
  'costs.moreUses': '{count, plural, one {eta beste #} other {eta beste #}}',
};

export default words;
