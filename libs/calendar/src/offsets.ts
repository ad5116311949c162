import { type Period } from './period.js';

/**
 * What the zone database of the runtime (Intl) says about UTC offsets, remembered a year at a time.
 * Only UTC methods of Date are used, so the zone of the host never enters.
 */

const SECOND = 1_000;
const DAY = 86_400_000;
/** Since 1970 no zone has changed its offset twice within six days, so no two changes hide between samples. */
const SAMPLE_STEP = 3 * DAY;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2300;
const LONGEST_NAME = 64;

/** A time in which a zone keeps one UTC offset. The next span may go on with it, since spans end with the UTC year. */
export interface OffsetSpan {
  /** Epoch ms of its first moment. */
  from: number;
  /** Epoch ms of the first moment after it. */
  until: number;
  /** Ms to add to UTC to get the wall clock. */
  offset: number;
}

interface ZoneTable {
  format: Intl.DateTimeFormat;
  years: Map<number, OffsetSpan[]>;
  /** Where the last question was answered; the next one is mostly about the same time. */
  lastSpan: OffsetSpan;
}

const AREAS =
  'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US';
const AREA_AND_PLACE = new RegExp(`^(?:${AREAS})/[A-Za-z0-9_+/-]+$`);

const NO_SPAN: OffsetSpan = { from: Infinity, until: -Infinity, offset: 0 };
const tables = new Map<string, ZoneTable>();

/**
 * Whether the name is an IANA zone in `Area/Place` form, or `UTC`.
 * Abbreviations (`EST`, `IST`) and bare offsets (`+01:00`) are refused: they keep no summer time, and PostgreSQL and
 * ICU read `IST` as different countries.
 */
export function isZone(name: string): boolean {
  return name.length <= LONGEST_NAME && findTable(name) !== undefined;
}

/**
 * The span of one UTC offset that an instant of a zone falls in.
 * @throws RangeError for an unknown zone, or an instant that is no number or outside the years 1900 to 2300
 */
export function spanAt(instant: number, zone: string): OffsetSpan {
  const table = zone.length <= LONGEST_NAME ? findTable(zone) : undefined;
  if (!table) throw new RangeError(`Unknown time zone: ${zone.slice(0, LONGEST_NAME)}`);
  const { lastSpan } = table;
  if (lastSpan.from <= instant && instant < lastSpan.until) return lastSpan;
  const span = spansOfYear(instant, table).find(({ until }) => instant < until);
  if (!span) throw new RangeError(`No offset known: ${zone} ${instant}`);
  table.lastSpan = span;
  return span;
}

/** Ms to add to UTC to get the wall clock of the zone at an instant. Throws as `spanAt` does. */
export function offsetAt(instant: number, zone: string): number {
  return spanAt(instant, zone).offset;
}

/**
 * The spans of a zone that meet a time (epoch ms), in order; each next one has another offset. The first and the last
 * may go on beyond what is told. Throws as `spanAt` does.
 */
export function offsetSpans(zone: string, window: Period): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  for (let instant = window.start; instant < window.end; ) {
    const { from, until, offset } = spanAt(instant, zone);
    const last = spans.at(-1);
    if (last?.offset === offset) last.until = until;
    else spans.push({ from, until, offset });
    instant = until;
  }
  return spans;
}

function spansOfYear(instant: number, table: ZoneTable): OffsetSpan[] {
  const year = new Date(instant).getUTCFullYear();
  const isKnownYear = year >= FIRST_YEAR && year <= LAST_YEAR;
  if (!isKnownYear) throw new RangeError(`No instant between 1900 and 2300: ${instant}`);
  let spans = table.years.get(year);
  if (!spans) {
    spans = readYear(table.format, year);
    table.years.set(year, spans);
  }
  return spans;
}

function findTable(zone: string): ZoneTable | undefined {
  // Intl takes any case: one table serves all spellings.
  const key = zone.toLowerCase();
  const known = tables.get(key);
  if (known) return known;
  if (zone !== 'UTC' && !AREA_AND_PLACE.test(zone)) return undefined;
  const format = formatFor(zone);
  if (!format) return undefined;
  const table = { format, years: new Map<number, OffsetSpan[]>(), lastSpan: NO_SPAN };
  tables.set(key, table);
  return table;
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readYear(format: Intl.DateTimeFormat, year: number): OffsetSpan[] {
  const start = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const spans: OffsetSpan[] = [];
  let span = { from: start, until: end, offset: readOffset(format, start) };
  let before = start;
  while (before < end - SECOND) {
    const sample = Math.min(before + SAMPLE_STEP, end - SECOND);
    const offset = readOffset(format, sample);
    if (offset !== span.offset) {
      span.until = firstSecondAfter(format, before, sample, span.offset);
      spans.push(span);
      span = { from: span.until, until: end, offset };
    }
    before = sample;
  }
  spans.push(span);
  return spans;
}

/** Bisects to the second: the offset is `oldOffset` at `before` and another one at `after`. */
function firstSecondAfter(format: Intl.DateTimeFormat, before: number, after: number, oldOffset: number): number {
  let low = before;
  let high = after;
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / (2 * SECOND)) * SECOND;
    if (readOffset(format, middle) === oldOffset) low = middle;
    else high = middle;
  }
  return high;
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    format.format(instant).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
