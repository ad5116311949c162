export { alternatives } from './alternatives.js';
export { basqueDay } from './basque-day.js';
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
export { type OffsetSpan, offsetSpans } from './offsets.js';
export { type OpeningHours, type OpeningProblem, openingProblem } from './opening-line.js';
export { openDuring, openPeriods } from './opening.js';
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
export { addWallMinutes, shiftRule, splitRule, wallMinutesBetween } from './recurrence/change-rule.js';
export { type RuleDescription, describeRule } from './recurrence/describe-rule.js';
export {
  MOST_OCCURRENCES,
  type Occurrence,
  type Recurrence,
  RecurrenceError,
  type RecurrenceProblem,
  firstOccurrences,
  occurrences,
} from './recurrence/occurrences.js';
export { parseRule } from './recurrence/parse-rule.js';
export { ruleText } from './recurrence/rule-text.js';
export {
  type Frequency,
  type ParsedRule,
  type RecurrenceRule,
  type RuleEnd,
  type RuleProblem,
  type RuleWeekday,
  WEEKDAY_CODES,
} from './recurrence/rule.js';
export { type LeafUse, type TakenBooking, type WantedLeaf, takenPeriods } from './taken.js';
export { isZone, localDate, startOfDay, toInstant, toLocal } from './zone.js';
