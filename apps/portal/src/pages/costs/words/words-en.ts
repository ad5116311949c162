/** Words of the page of costs. English is the source. */
const words = {
  'costs.title': 'Our share of the costs',
  'costs.nothing': 'There is nothing to pay or to see. The coordinators and the treasurer of a co-op find its costs here.',
  'costs.final': 'Final',
  'costs.soFar': 'So far',
  'costs.dates': '{from} to {until}',
  'costs.owes': '{cooperative} owes {amount} for {season}.',
  'costs.back': '{cooperative} gets {amount} back for {season}.',
  'costs.even': '{cooperative} owes nothing for {season}.',
  'costs.sum': 'The share of all costs is {charged}. {paid} of it was paid in instalments.',
  'costs.byPledge': '{pool}: {amount} of {whole}, for a pledge of {share} of {all}.',
  'costs.byUse': '{pool}: {amount} of {whole}, for {share} used of {all}.',
  'costs.measured': '{count, plural, one {How it was measured: # use} other {How it was measured: # uses}}',
  'costs.metered': '{asset}, {when}: {quantity}. The counter went from {from} to {to}.',
  'costs.timed': '{asset}, {when}: {quantity}',
  'costs.moreUses': '{count, plural, one {and # more} other {and # more}}',
} as const;

export type CostWords = typeof words;
export default words;
