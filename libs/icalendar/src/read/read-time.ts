import { addDays, isZone, offsetSpans, parseDate, parseLocalDateTime, startOfDay, toInstant, toLocal } from '@auzolan/calendar';
import { type ContentLine } from '../lines/content-line.js';
import { type Component, propertiesOf, propertyOf } from './component.js';
import { EventRefusal } from './read-event.js';

const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/;
const MINUTE = 60_000;

/** A time as a file says it. */
export interface FileTime {
  /** `YYYY-MM-DD` for a whole day, else `YYYY-MM-DDTHH:MM` in the zone. */
  local: string;
  /** IANA zone; of a whole day, that of the reader. */
  zone: string;
  instant: number;
  isWholeDay: boolean;
}

/** Reads times of one calendar, whose VTIMEZONEs must not contradict the zones that they name. */
export class TimeReader {
  private readonly told = new Map<string, Array<number | undefined>>();

  /** @param zone of whole days */
  constructor(
    calendar: Component,
    private readonly zone: string,
  ) {
    for (const definition of calendar.children.filter(({ name }) => name === 'VTIMEZONE')) {
      const id = propertyOf(definition, 'TZID')?.value;
      if (id === undefined || this.told.has(id)) continue;
      this.told.set(id, definition.children.flatMap((child) => propertiesOf(child, 'TZOFFSETTO').map(({ value }) => offsetOf(value))));
    }
  }

  /** One time. @throws EventRefusal */
  read(line: ContentLine, value = line.value): FileTime {
    if (line.parameters.get('VALUE')?.toUpperCase() === 'DATE') return this.readDay(value);
    const [, year, month, day, hour, minute, second, utc] = DATE_TIME.exec(value.trim()) ?? [];
    const local = `${year}-${month}-${day}T${hour}:${minute}`;
    if (second !== '00' || !parseLocalDateTime(local).ok) throw new EventRefusal('TIME', value.slice(0, 40));
    const zone = this.zoneOf(line, Boolean(utc));
    const instant = toInstant(local, zone);
    this.checkOffset(zone, instant);
    return { local, zone, instant, isWholeDay: false };
  }

  /** Several times, separated by commas. @throws EventRefusal */
  readAll(line: ContentLine): FileTime[] {
    return line.value.split(',').map((value) => this.read(line, value));
  }

  private readDay(value: string): FileTime {
    const [, year, month, day] = DATE.exec(value.trim()) ?? [];
    const local = `${year}-${month}-${day}`;
    if (!parseDate(local).ok) throw new EventRefusal('TIME', value.slice(0, 40));
    return { local, zone: this.zone, instant: startOfDay(local, this.zone), isWholeDay: true };
  }

  private zoneOf(line: ContentLine, isUtc: boolean): string {
    const name = line.parameters.get('TZID');
    if (name === undefined) {
      if (!isUtc) throw new EventRefusal('FLOATING');
      return 'UTC';
    }
    if (isUtc) throw new EventRefusal('TIME', line.value.slice(0, 40));
    if (!isZone(name)) throw new EventRefusal('UNKNOWN_ZONE', name.slice(0, 100));
    return name;
  }

  /** A file that gives a zone's name to other offsets means something else than the zone. */
  private checkOffset(zone: string, instant: number): void {
    const told = this.told.get(zone) ?? [];
    const offset = offsetSpans(zone, { start: instant, end: instant + MINUTE })[0]?.offset;
    if (told.length > 0 && !told.includes(offset)) throw new EventRefusal('ZONE_CONTRADICTED', zone);
  }
}

/** The wall clock in another zone of a time; null where it would mean another instant (the second of a repeated hour). */
export function localIn(time: FileTime, zone: string): string | null {
  const local = toLocal(time.instant, zone);
  return toInstant(local, zone) === time.instant ? local : null;
}

/** The same clock `days` later. */
export function daysLater({ local, zone, isWholeDay }: FileTime, days: number): number {
  const date = addDays(local.slice(0, 10), days);
  return isWholeDay ? startOfDay(date, zone) : toInstant(date + local.slice(10), zone);
}

function offsetOf(text: string): number | undefined {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(text.trim()) ?? [];
  if (!sign) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
}
