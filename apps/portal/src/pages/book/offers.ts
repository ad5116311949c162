import { toInstant, toLocal } from '@auzolan/calendar';

const MINUTE = 60_000;
/** New bookings begin and end on these minutes of the clock unless "Other time" says otherwise. */
const STEP_MS = 30 * MINUTE;
/** Where a day is cut, on the asset's clock. */
const CUTS = ['06:00', '12:00', '18:00'];

export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening' | 'allDay';

/** A period to book with one tap; instants RFC 3339. */
export interface Offer {
  part: PartOfDay;
  start: string;
  end: string;
}

export interface OfferRules {
  /** IANA zone of the asset. */
  zone: string;
  minMinutes: number;
  maxMinutes: number;
}

/**
 * Cuts one free block of a day into what people ask for: morning, afternoon,
 * evening, and the whole of it; the night only where nothing else is free. Starts are rounded up to the half hour, parts
 * longer than the asset allows are shortened, parts too short are left out.
 */
export function offersIn(block: { start: string; end: string }, date: string, rules: OfferRules): Offer[] {
  const start = Math.ceil(Date.parse(block.start) / STEP_MS) * STEP_MS;
  const end = Date.parse(block.end);
  const cuts = CUTS.map((time) => toInstant(`${date}T${time}`, rules.zone));
  const edges = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
  const parts = edges.slice(0, -1).map((from, index) => fit(from, edges[index + 1] ?? end, rules));
  const whole = parts.length > 1 && end - start <= rules.maxMinutes * MINUTE ? [{ ...fit(start, end, rules), part: 'allDay' as const }] : [];
  const fitting = [...parts, ...whole].filter(({ from, to }) => to - from >= rules.minMinutes * MINUTE && to > from);
  const byDay = fitting.filter(({ part }) => part !== 'night');
  return (byDay.length > 0 ? byDay : fitting).map(({ part, from, to }) => ({ part, start: instant(from), end: instant(to) }));
}

/** Everything a day offers, in order of the clock. */
export function offersOf(day: { date: string; blocks: readonly { start: string; end: string; state: string }[] }, rules: OfferRules): Offer[] {
  return day.blocks.filter((block) => block.state === 'FREE').flatMap((block) => offersIn(block, day.date, rules));
}

function fit(from: number, until: number, rules: OfferRules): { part: PartOfDay; from: number; to: number } {
  const hour = Number(toLocal(from, rules.zone).slice(11, 13));
  const part = hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return { part, from, to: Math.min(until, from + rules.maxMinutes * MINUTE) };
}

function instant(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
