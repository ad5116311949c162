import { unescapeText } from '../lines/text.js';
import { type Component, propertyOf } from './component.js';
import { expand, readOverride, type Override } from './expand.js';
import { EventRefusal, type ReadEvent } from './read-event.js';
import { TimeReader } from './read-time.js';
import { type ReadOptions } from './read-calendar.js';

const LONGEST_TEXT = 500;
// Control characters but line breaks and tabs: a stored text has no use for them.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** All events of a calendar in the order of the file, and null between them; a change of a single time belongs to its event. */
export function* readEvents(calendar: Component, options: ReadOptions): Generator<ReadEvent | null> {
  const times = new TimeReader(calendar, options.zone);
  const components = calendar.children.filter(({ name }) => name === 'VEVENT');
  const isOverride = (event: Component) => propertyOf(event, 'RECURRENCE-ID') !== undefined;
  const masters = components.filter((event) => !isOverride(event));
  const overridesOf = new Map<string, Component[]>();
  for (const event of components.filter(isOverride)) overridesOf.set(uidOf(event), [...(overridesOf.get(uidOf(event)) ?? []), event]);
  const uids = new Map(masters.map((event) => [uidOf(event), event]).reverse() as [string, Component][]);
  const isCancelled = propertyOf(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
  for (const event of components) {
    if (isCancelled || (isCancelledEvent(event) && !isOverride(event))) continue;
    const uid = uidOf(event);
    yield* attempt(event, () => {
      if (!uid) throw new EventRefusal('NO_UID');
      if (isOverride(event)) {
        if (!uids.has(uid)) throw new EventRefusal('OVERRIDE');
        return [];
      }
      if (uids.get(uid) !== event) throw new EventRefusal('UID_TWICE');
      const overrides = (overridesOf.get(uid) ?? []).map((other): Override => readOverride(other, times, isCancelledEvent(other)));
      const { periods, isWholeDay } = expand(event, times, overrides, options);
      return [{ ok: true, ...headOf(event), description: textOf(event, 'DESCRIPTION'), location: textOf(event, 'LOCATION'), isWholeDay, times: periods }];
    });
    yield null;
  }
}

function attempt(event: Component, read: () => ReadEvent[]): ReadEvent[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof EventRefusal)) throw error;
    return [{ ok: false, ...headOf(event), problem: error.problem, detail: error.detail }];
  }
}

function headOf(event: Component): { line: number; uid: string; summary: string } {
  return { line: event.line, uid: uidOf(event), summary: textOf(event, 'SUMMARY') };
}

function isCancelledEvent(event: Component): boolean {
  return propertyOf(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED';
}

function uidOf(event: Component): string {
  return textOf(event, 'UID').trim();
}

function textOf(event: Component, name: string): string {
  const text = unescapeText(propertyOf(event, name)?.value ?? '').replace(CONTROL, '');
  return [...text].slice(0, LONGEST_TEXT).join('');
}
