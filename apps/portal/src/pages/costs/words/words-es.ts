import type { Catalogue } from '@auzolan/ui';
import type { CostWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof CostWords> = {
  'costs.title': 'Nuestra parte de los costes',
  'costs.nothing': 'No hay nada que pagar ni que ver. La coordinación y la tesorería de una cooperativa encuentran aquí sus costes.',
  'costs.final': 'Definitivo',
  'costs.soFar': 'Hasta ahora',
  'costs.dates': 'Del {from} al {until}',
  'costs.owes': '{cooperative} debe {amount} por {season}.',
  'costs.back': '{cooperative} recibe de vuelta {amount} por {season}.',
  'costs.even': '{cooperative} no debe nada por {season}.',
  'costs.sum': 'La parte de todos los costes es {charged}. De ella se pagaron {paid} a plazos.',
  'costs.byPledge': '{pool}: {amount} de {whole}, por un compromiso de {share} de {all}.',
  'costs.byUse': '{pool}: {amount} de {whole}, por usar {share} de {all}.',
  'costs.measured': '{count, plural, one {Cómo se midió: # uso} other {Cómo se midió: # usos}}',
  'costs.metered': '{asset}, {when}: {quantity}. El contador pasó de {from} a {to}.',
  'costs.timed': '{asset}, {when}: {quantity}',
  'costs.moreUses': '{count, plural, one {y # más} other {y # más}}',
};

export default words;
