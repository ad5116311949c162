import type { Catalogue } from '@auzolan/ui';
import type { CostWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof CostWords> = {
  'costs.title': 'Nossa parte dos custos',
  'costs.nothing': 'Não há nada a pagar nem a ver. A coordenação e a tesouraria de uma cooperativa encontram aqui os seus custos.',
  'costs.final': 'Definitivo',
  'costs.soFar': 'Até agora',
  'costs.dates': 'De {from} a {until}',
  'costs.owes': '{cooperative} deve {amount} por {season}.',
  'costs.back': '{cooperative} recebe de volta {amount} por {season}.',
  'costs.even': '{cooperative} não deve nada por {season}.',
  'costs.sum': 'A parte de todos os custos é {charged}. Dela já foram pagos {paid} em parcelas.',
  'costs.byPledge': '{pool}: {amount} de {whole}, por um compromisso de {share} de {all}.',
  'costs.byUse': '{pool}: {amount} de {whole}, por usar {share} de {all}.',
  'costs.measured': '{count, plural, one {Como foi medido: # uso} other {Como foi medido: # usos}}',
  'costs.metered': '{asset}, {when}: {quantity}. O contador foi de {from} a {to}.',
  'costs.timed': '{asset}, {when}: {quantity}',
  'costs.moreUses': '{count, plural, one {e mais #} other {e mais #}}',
};

export default words;
