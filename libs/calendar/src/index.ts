export { alternatives } from './alternatives.js';
export { addDays, daysBetween, weekday } from './dates.js';
export {
  type AssetSchedule,
  type BlockState,
  type BookedPeriod,
  type DayState,
  type FreeBusyBlock,
  type FreeBusyDay,
  blockedBy,
  freeBusyDays,
  freePeriods,
} from './free-busy.js';
export { nextFree, soonestStart } from './next-free.js';
export { type OpeningHours, type OpeningProblem, openDuring, openPeriods, openingProblem } from './opening.js';
export {
  type ParseProblem,
  type Parsed,
  formatLocalTime,
  parseDate,
  parseInstant,
  parseLocalDateTime,
  parseLocalTime,
} from './parse.js';
export {
  type Period,
  clipPeriods,
  coversPeriod,
  intersectPeriods,
  isPeriod,
  mergePeriods,
  overlaps,
  subtractPeriods,
} from './period.js';
export { isZone, localDate, startOfDay, toInstant, toLocal } from './zone.js';
