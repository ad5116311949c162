import { type Period } from '@auzolan/calendar';
import { unfoldLines } from '../lines/fold.js';
import { buildTree, type Component } from './component.js';
import { readEvents } from './read-events.js';
import { type FileProblem, type ReadEvent } from './read-event.js';

const MOST_CHARACTERS = 10 * 1024 * 1024;
const MOST_EVENTS = 20_000;

/** How a file is read. */
export interface ReadOptions {
  /** IANA zone in which whole days are meant; nothing else is guessed from it. */
  zone: string;
  /** Which times are wanted: repeating events are expanded in it, and others outside it have no times. */
  window: Period;
  /** Most times of one event, 1 to 10,000. */
  most: number;
  /** Most times of all events together; any number unless given. */
  mostInAll?: number;
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
  const reading = readingCalendar(text, options);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The same step by step, each at most one event or some thousand lines: whoever reads a large file can do other things between them, or give up. */
export function* readingCalendar(text: string, options: ReadOptions): Generator<void, ReadFile> {
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: 'TOO_LARGE', line: 1 };
  const lines = unfoldLines(text);
  if (!/^BEGIN:VCALENDAR$/i.test(lines[0]?.text.trim() ?? '')) return { ok: false, problem: 'NOT_A_CALENDAR', line: 1 };
  const tree = yield* buildTree(lines);
  if (!tree.ok) return tree;
  const calendars = tree.components.filter(({ name }) => name === 'VCALENDAR');
  const count = calendars.flatMap(({ children }) => children).filter(isEvent).length;
  if (count > MOST_EVENTS) return { ok: false, problem: 'TOO_MANY_EVENTS', line: lines.length };
  const events: ReadEvent[] = [];
  let times = 0;
  for (const calendar of calendars) {
    for (const event of readEvents(calendar, options)) {
      if (event) events.push(event);
      if (event?.ok) times += event.times.length;
      if (event && times > (options.mostInAll ?? Infinity)) return { ok: false, problem: 'TOO_MANY_TIMES', line: event.line };
      yield;
    }
  }
  return { ok: true, events };
}

function isEvent({ name }: Component): boolean {
  return name === 'VEVENT';
}
