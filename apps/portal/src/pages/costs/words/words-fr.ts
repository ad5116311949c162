import type { Catalogue } from '@auzolan/ui';
import type { CostWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof CostWords> = {
  'costs.title': 'Notre part des coûts',
  'costs.nothing': 'Il n’y a rien à payer ni à voir. La coordination et la trésorerie d’une coopérative trouvent ici ses coûts.',
  'costs.final': 'Définitif',
  'costs.soFar': 'Jusqu’ici',
  'costs.dates': 'Du {from} au {until}',
  'costs.owes': '{cooperative} doit {amount} pour {season}.',
  'costs.back': '{cooperative} récupère {amount} pour {season}.',
  'costs.even': '{cooperative} ne doit rien pour {season}.',
  'costs.sum': 'La part de tous les coûts est de {charged}. {paid} ont été payés par acomptes.',
  'costs.byPledge': '{pool} : {amount} sur {whole}, pour un engagement de {share} sur {all}.',
  'costs.byUse': '{pool} : {amount} sur {whole}, pour {share} utilisés sur {all}.',
  'costs.measured': '{count, plural, one {Comment c’est mesuré : # utilisation} other {Comment c’est mesuré : # utilisations}}',
  'costs.metered': '{asset}, {when} : {quantity}. Le compteur est passé de {from} à {to}.',
  'costs.timed': '{asset}, {when} : {quantity}',
  'costs.moreUses': '{count, plural, one {et # de plus} other {et # de plus}}',
};

export default words;
