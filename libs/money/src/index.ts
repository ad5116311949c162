export { type Amount, type WireAmount, MixedCurrencies, add, compare, fromWire, negate, subtract, sum, toWire, zero } from './amount.js';
export { HOURS, fractionDigits, isCurrency } from './currency.js';
export { formatAmount, formatDecimal, formatMinutes } from './format.js';
export { SplitError, split, splitAmount } from './split.js';
export { type AmountProblem, type ParsedAmount, MOST_MINOR, amountText, decimalText, parseAmount, parseDecimal } from './text.js';
