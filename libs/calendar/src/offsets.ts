/**
 * What the zone database of the runtime (Intl) says about UTC offsets, remembered a year at a time.
 * Only UTC methods of Date are used, so the zone of the host never enters.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** No zone has changed its offset twice within less than a week since 1970, so no change falls between two samples. */
const SAMPLE_STEP = 3 * DAY;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2300;
const LONGEST_NAME = 64;

/** A change of a zone's UTC offset. */
export interface Transition {
  /** Epoch ms of the first moment of the new offset. */
  at: number;
  /** Ms to add to UTC from then on. */
  offset: number;
}

interface OffsetYear {
  initialOffset: number;
  transitions: Transition[];
}

interface ZoneTable {
  format: Intl.DateTimeFormat;
  years: Map<number, OffsetYear>;
}

const AREA_AND_PLACE =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[A-Za-z0-9_+/-]+$/;

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
 * Ms to add to UTC to get the wall clock of the zone at an instant.
 * @throws RangeError for an unknown zone, or an instant that is no number or outside the years 1900 to 2300
 */
export function offsetAt(instant: number, zone: string): number {
  const { initialOffset, transitions } = offsetYear(instant, zone);
  let offset = initialOffset;
  for (const transition of transitions) {
    if (transition.at > instant) break;
    offset = transition.offset;
  }
  return offset;
}

/** The changes of offset in the half-open span of epoch ms [from, until), in order. Throws as `offsetAt` does. */
export function transitionsBetween(from: number, until: number, zone: string): Transition[] {
  const found: Transition[] = [];
  const lastYear = new Date(until).getUTCFullYear();
  for (let year = new Date(from).getUTCFullYear(); year <= lastYear; year++) {
    found.push(...offsetYear(Date.UTC(year, 0, 1), zone).transitions);
  }
  return found.filter(({ at }) => from <= at && at < until);
}

function offsetYear(instant: number, zone: string): OffsetYear {
  const table = zone.length <= LONGEST_NAME ? findTable(zone) : undefined;
  if (!table) throw new RangeError(`Unknown time zone: ${zone.slice(0, 64)}`);
  const year = new Date(instant).getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new RangeError(`No instant between 1900 and 2300: ${instant}`);
  let known = table.years.get(year);
  if (!known) {
    known = readYear(table.format, year);
    table.years.set(year, known);
  }
  return known;
}

function findTable(zone: string): ZoneTable | undefined {
  // Intl takes any case: one key for all of them, so that odd spellings cannot fill the memory.
  const key = zone.toLowerCase();
  const known = tables.get(key);
  if (known) return known;
  if (zone !== 'UTC' && !AREA_AND_PLACE.test(zone)) return undefined;
  const format = formatFor(zone);
  if (!format) return undefined;
  const table = { format, years: new Map<number, OffsetYear>() };
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

function readYear(format: Intl.DateTimeFormat, year: number): OffsetYear {
  const end = Date.UTC(year + 1, 0, 1);
  let sampled = Date.UTC(year, 0, 1);
  // The last second before the year, so that a change at its very start is listed too.
  let offset = readOffset(format, sampled - 1_000);
  const initialOffset = offset;
  const transitions: Transition[] = [];
  let before = sampled - 1_000;
  while (before < end - 1_000) {
    const offsetThen = readOffset(format, sampled);
    if (offsetThen !== offset) {
      transitions.push({ at: firstSecondWith(format, before, sampled, offset), offset: offsetThen });
      offset = offsetThen;
    }
    before = sampled;
    sampled = Math.min(sampled + SAMPLE_STEP, end - 1_000);
  }
  return { initialOffset, transitions };
}

/** Bisects to the second: the offset is `oldOffset` at `before` and another one at `after`. */
function firstSecondWith(format: Intl.DateTimeFormat, before: number, after: number, oldOffset: number): number {
  let low = before;
  let high = after;
  while (high - low > 1_000) {
    const middle = low + Math.floor((high - low) / 2_000) * 1_000;
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
