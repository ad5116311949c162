import { addDays, daysBetween } from './dates.js';
import { soonestStart } from './next-free.js';
import { type Period, isPeriod, overlaps } from './period.js';
import { localDate, toInstant, toLocal } from './zone.js';

/**
 * Free periods as long as the wanted one, best first: on the same day, the nearest first; then on other days at the
 * same time by the clock, the nearest day first and the later of two; then the soonest. Never the wanted period, never
 * one that begins before `now`.
 * @param wanted what could not be had; @param free sorted and disjoint, from `freePeriods`
 * @param zone of the asset; @param now epoch ms; @param count how many at most
 * @throws RangeError when `wanted` is empty or reversed, or the zone unknown
 */
export function alternatives(wanted: Period, free: readonly Period[], zone: string, now: number, count = 3): Period[] {
  if (!isPeriod(wanted)) throw new RangeError(`No period: ${wanted.start} to ${wanted.end}`);
  const length = wanted.end - wanted.start;
  const roomy = free
    .map(({ start, end }) => ({ start: Math.max(start, soonestStart(now)), end }))
    .filter(({ start, end }) => end - start >= length);
  const chosen: Period[] = [];
  const choose = (starts: Iterable<number>, isWelcome: (period: Period) => boolean) => {
    for (const start of starts) {
      if (chosen.length >= count) return;
      const period = { start, end: start + length };
      if (start !== wanted.start && isWelcome(period)) chosen.push(period);
    }
  };
  choose(sameDayStarts(wanted, roomy, zone), () => true);
  choose(sameClockStarts(wanted, roomy, zone), () => true);
  choose(soonestStarts(roomy, length), (period) => !chosen.some((other) => overlaps(period, other)));
  return chosen;
}

/** In each free period the start nearest to the wanted one, where that is on its day. */
function sameDayStarts(wanted: Period, roomy: readonly Period[], zone: string): number[] {
  const length = wanted.end - wanted.start;
  const date = localDate(wanted.start, zone);
  return roomy
    .map(({ start, end }) => Math.min(Math.max(wanted.start, start), end - length))
    .filter((start) => localDate(start, zone) === date)
    .sort((one, other) => Math.abs(one - wanted.start) - Math.abs(other - wanted.start));
}

function* sameClockStarts(wanted: Period, roomy: readonly Period[], zone: string): Generator<number> {
  const length = wanted.end - wanted.start;
  const [date = '', clock = ''] = toLocal(wanted.start, zone).split('T');
  for (const otherDate of otherDatesByDistance(date, roomy, zone)) {
    const localStart = `${otherDate}T${clock}`;
    const start = toInstant(localStart, zone);
    const isSkipped = toLocal(start, zone) !== localStart;
    if (!isSkipped && roomy.some((free) => free.start <= start && start + length <= free.end)) yield start;
  }
}

function otherDatesByDistance(date: string, roomy: readonly Period[], zone: string): string[] {
  const first = roomy[0];
  const last = roomy.at(-1);
  if (!first || !last) return [];
  const firstDate = localDate(first.start, zone);
  const reach = daysBetween(firstDate, localDate(last.end, zone));
  return Array.from({ length: reach + 1 }, (_, day) => addDays(firstDate, day))
    .map((otherDate) => ({ otherDate, days: daysBetween(date, otherDate) }))
    .filter(({ days }) => days !== 0)
    .sort((one, other) => Math.abs(one.days) - Math.abs(other.days) || other.days - one.days)
    .map(({ otherDate }) => otherDate);
}

/** One after the other in each free period. */
function* soonestStarts(roomy: readonly Period[], length: number): Generator<number> {
  for (const free of roomy) {
    for (let start = free.start; start + length <= free.end; start += length) yield start;
  }
}
