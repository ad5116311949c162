/** Fails when the built portal is over the byte budgets of its first visit: `node apps/portal/scripts/check-budgets.mjs`. */
import { join } from 'node:path';
import { measureFirstVisit, reportBudgets } from './budgets.mjs';

const measured = measureFirstVisit(join(import.meta.dirname, '../dist'), {
  messages: ['en', 'es', 'pt-BR', 'eu', 'fr'].map((tag) => `src/messages/messages-${tag}.ts`),
  extra: ['sw.js', 'icon-192.png'],
});
const over = reportBudgets('portal', measured, { script: 60_000, style: 12_000, html: 6_000, messages: 6_000, largestLazy: 25_000, all: 85_000 });
if (over.length > 0) {
  console.error(`The portal is over its budget: ${over.join(', ')}.`);
  process.exit(1);
}
