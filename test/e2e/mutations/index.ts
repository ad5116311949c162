import { ASSETS } from './assets.js';
import { BOOKINGS } from './bookings.js';
import type { MutationCase } from './case.js';
import { DAYS } from './days.js';
import { FEDERATION } from './federation.js';
import { IMPORTS } from './imports.js';
import { METERS } from './meters.js';
import { MOVES } from './moves.js';
import { PEOPLE } from './people.js';
import { RULES } from './rules.js';
import { SERIES } from './series.js';
import { SIGN_IN } from './sign-in.js';
import { USAGE } from './usage.js';

/** Mutations that succeed, in an order in which none hinders a later one. */
export const MUTATION_CASES: readonly MutationCase[] = [...BOOKINGS, ...MOVES, ...SERIES, ...METERS, ...USAGE, ...ASSETS, ...DAYS, ...RULES, ...FEDERATION, ...PEOPLE, ...IMPORTS, ...SIGN_IN];
