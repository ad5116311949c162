import type { ReactNode } from 'react';
import { dayEntries } from './day-entries.js';
import { entryKey, entryOf } from './entry.js';
import type { EntryWords } from './entry-words.js';
import type { TimetableActions } from './timetable.page.js';
import type { TimetableRow } from './timetable.load.js';

/** One asset's day, one entry below the other. A plain function: a component for each of 420 cells costs. */
export function entryList(row: TimetableRow, day: string, words: EntryWords, actions: TimetableActions): ReactNode {
  const entries = dayEntries(row, day, Date.now());
  if (!entries.length) return <span className="muted small">{words.t('hours.closed')}</span>;
  return <ul className="entries">{entries.map((entry) => <li key={entryKey(entry)}>{entryOf(row, entry, day, words, actions)}</li>)}</ul>;
}
