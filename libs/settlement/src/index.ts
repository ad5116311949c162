export { type Instalment, instalmentPlan, monthlyDates } from './instalments.js';
export { type CostPool, type Holder, type HolderStatement, type StatementLine, type Use, UnsettledError } from './season.js';
export { settle } from './settle.js';
