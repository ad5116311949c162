import { type Period } from '@auzolan/calendar';
import { unfoldLines } from '../lines/fold.js';
import { buildTree, type Component } from './component.js';
import { readEvents } from './read-events.js';
import { type FileProblem, type ReadEvent } from './read-event.js';

const MOST_CHARACTERS = 2_000_000;
const MOST_EVENTS = 1_000;

/** How a file is read. */
export interface ReadOptions {
  /** IANA zone in which whole days are meant; nothing else is guessed from it. */
  zone: string;
  /** Which times are wanted: repeating events are expanded in it, and others outside it have no times. */
  window: Period;
  /** Most times of one event, 1 to 10,000. */
  most: number;
}

/** What is in a file, event by event; or why it cannot be read at all, with the number of the line. */
export type ReadFile = { ok: true; events: ReadEvent[] } | { ok: false; problem: FileProblem; line: number };

/**
 * Reads the events of an iCalendar file (RFC 5545). What cannot be known for certain is refused by name: a zone that
 * is not an IANA zone, a time without any, a rule that calendars read differently. An event that repeats is one event
 * with all its times. Cancelled events are left out. It does not throw for any text.
 * @throws RangeError for an unknown `zone` or another `most`
 */
export function readCalendar(text: string, options: ReadOptions): ReadFile {
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: 'TOO_LARGE', line: 1 };
  const lines = unfoldLines(text);
  if (!/^BEGIN:VCALENDAR$/i.test(lines[0]?.text.trim() ?? '')) return { ok: false, problem: 'NOT_A_CALENDAR', line: 1 };
  const tree = buildTree(lines);
  if (!tree.ok) return tree;
  const calendars = tree.components.filter(({ name }) => name === 'VCALENDAR');
  const count = calendars.flatMap(({ children }) => children).filter(isEvent).length;
  if (count > MOST_EVENTS) return { ok: false, problem: 'TOO_MANY_EVENTS', line: lines.length };
  return { ok: true, events: calendars.flatMap((calendar) => readEvents(calendar, options)) };
}

function isEvent({ name }: Component): boolean {
  return name === 'VEVENT';
}
