import { toInstant } from '@auzolan/calendar';

const MINUTE = 60_000;

/** Wall-clock wish in the asset's zone: dates 2026-12-01, times 08:00. */
export interface WallClockWish {
  startDate: string;
  startTime: string;
  endDate: string;
  endTime: string;
}

export interface LengthRules {
  zone: string;
  minMinutes: number;
  maxMinutes: number;
}

export type OtherTimeProblem = 'missing' | 'past' | 'order' | 'short' | 'long';

/**
 * Instants (RFC 3339) of a wall-clock wish, or the first thing to mend. `now`
 * in epoch milliseconds. Gaps and repeated hours follow libs/calendar.
 */
export function readOtherTime(wish: WallClockWish, rules: LengthRules, now: number): { start: string; end: string } | { problem: OtherTimeProblem } {
  if (!wish.startDate || !wish.startTime || !wish.endDate || !wish.endTime) return { problem: 'missing' };
  const start = toInstant(`${wish.startDate}T${wish.startTime}`, rules.zone);
  const end = toInstant(`${wish.endDate}T${wish.endTime}`, rules.zone);
  if (start < now) return { problem: 'past' };
  if (end <= start) return { problem: 'order' };
  if (end - start < rules.minMinutes * MINUTE) return { problem: 'short' };
  if (end - start > rules.maxMinutes * MINUTE) return { problem: 'long' };
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** The field that mends the problem. */
export function fieldToMend(problem: OtherTimeProblem): 'start' | 'end' {
  return problem === 'missing' || problem === 'past' ? 'start' : 'end';
}
