import { ASSETS } from './assets.js';
import { BOOKINGS } from './bookings.js';
import type { MutationCase } from './case.js';
import { DAYS } from './days.js';
import { FEDERATION } from './federation.js';
import { IMPORTS } from './imports.js';
import { METERS } from './meters.js';
import { MOVES } from './moves.js';
import { NOTICES } from './notices.js';
import { OFFERS } from './offers.js';
import { PAPER } from './paper.js';
import { PEOPLE } from './people.js';
import { RULES } from './rules.js';
import { SEASONS } from './seasons.js';
import { SERIES } from './series.js';
import { SIGN_IN } from './sign-in.js';
import { UPKEEP } from './upkeep.js';
import { USAGE } from './usage.js';
import { WEATHER } from './weather.js';

/** Mutations that succeed, in an order in which none hinders a later one. */
export const MUTATION_CASES: readonly MutationCase[] = [
  ...BOOKINGS, ...MOVES, ...SERIES, ...OFFERS, ...WEATHER, ...SEASONS, ...UPKEEP, ...PAPER, ...NOTICES, ...METERS, ...USAGE, ...ASSETS, ...DAYS, ...RULES, ...FEDERATION, ...PEOPLE, ...IMPORTS, ...SIGN_IN,
];
