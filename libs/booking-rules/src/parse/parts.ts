import { parseDate, parseLocalTime } from '@auzolan/calendar';
import { isCurrency } from '@auzolan/money';
import { LIMITS } from '../limits.js';
import type { DayHours, Price, Quota } from '../rule-set.js';
import { distinct, listOf, oneOf, type Read, shape, text, whole } from './reader.js';

const time: Read<string> = (value, path, problems) =>
  typeof value === 'string' && parseLocalTime(value).ok ? value : problems.add(path, 'must be a time such as 08:30');

/** A day of every year, so not 29 February. */
const dayOfYear: Read<string> = (value, path, problems) =>
  typeof value === 'string' && parseDate(`2001-${value}`).ok ? value : problems.add(path, 'must be a month and day of every year, such as 09-01');

const hoursShape = shape<DayHours>(
  { from: time, until: time, weekdays: distinct(listOf(whole(1, 7), 1, 7), String) },
  ['from', 'until'],
);

/** Hours of the day; they end on the day they begin. */
export const dayHours: Read<DayHours> = (value, path, problems) => {
  const hours = hoursShape(value, path, problems);
  if (hours && hours.until <= hours.from) return problems.add(`${path}.until`, 'must be later than from; hours past midnight are a second line');
  return hours;
};

const quotaShape = shape<Quota>(
  {
    per: oneOf(['PERSON', 'COOPERATIVE']),
    measure: oneOf(['BOOKINGS', 'MINUTES']),
    most: whole(0, LIMITS.quotaMost),
    period: oneOf(['DAY', 'WEEK', 'MONTH', 'SEASON']),
    season: shape<NonNullable<Quota['season']>>({ from: dayOfYear, until: dayOfYear }, ['from', 'until']),
    hours: dayHours,
  },
  ['per', 'measure', 'most', 'period'],
);

export const quota: Read<Quota> = (value, path, problems) => {
  const read = quotaShape(value, path, problems);
  if (read && (read.period === 'SEASON') !== (read.season !== undefined)) return problems.add(`${path}.season`, 'belongs to a period of SEASON, and to no other');
  return read;
};

const currency: Read<string> = (value, path, problems) =>
  typeof value === 'string' && isCurrency(value) ? value : problems.add(path, 'must be three capital letters such as EUR, or HOUR');

const priceShape = shape<Price>(
  {
    of: oneOf(['HOUR', 'USE', 'UNIT']),
    unit: text(new RegExp(`^\\p{L}[\\p{L}\\p{N}²³/]{0,${LIMITS.unitLength - 1}}$`, 'u'), `what a meter counts, such as kg, 1 to ${LIMITS.unitLength} letters`),
    amount: text(new RegExp(`^(0|[1-9]\\d{0,${LIMITS.amountDigits - 1}})$`), `digits, 1 to ${LIMITS.amountDigits}: smallest units such as cents`),
    currency,
    kinds: distinct(listOf(text(new RegExp(`^\\S.{0,${LIMITS.kindLength - 1}}$`, 'u'), `1 to ${LIMITS.kindLength} characters`), 1, LIMITS.kinds), String),
    hours: dayHours,
  },
  ['of', 'amount', 'currency'],
);

export const price: Read<Price> = (value, path, problems) => {
  const read = priceShape(value, path, problems);
  if (read && (read.of === 'UNIT') !== (read.unit !== undefined)) return problems.add(`${path}.unit`, 'belongs to a price of a UNIT, and to no other');
  return read;
};
