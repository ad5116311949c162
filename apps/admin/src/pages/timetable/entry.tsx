import { WovenMark } from '@auzolan/ui';
import type { ReactNode } from 'react';
import type { DayEntry } from './day-entries.js';
import type { EntryWords } from './entry-words.js';
import type { TimetableActions } from './timetable.page.js';
import type { TimetableBooking, TimetableRow } from './timetable.load.js';

/** One stretch of an asset's day: free time to book, a booking to open or drag, or a closure to know of. */
export function entryOf(row: TimetableRow, entry: DayEntry, day: string, words: EntryWords, actions: TimetableActions): ReactNode {
  const { t } = words;
  const when = words.times(entry.period, day, row.asset.timeZone);
  if (entry.kind === 'closure') return <div className="entry entry-closed"><span>{when}</span> {t('timetable.shut', { reason: entry.reason })}</div>;
  if (entry.kind === 'free') {
    const { start, end } = entry.period;
    return (
      <button
        type="button" className="entry entry-free no-print" data-entry=""
        aria-label={t('timetable.bookThis', { name: row.asset.name, day: words.dayName(day), times: when })}
        onClick={() => actions.onBook({ asset: row.asset, start, end })}
      >
        {`${when} ${t('timetable.free')}`}
      </button>
    );
  }
  const { booking } = entry;
  const mark = isMarked(booking.status) ? t(`timetable.${booking.status}`) : '';
  const name = t('timetable.openThis', { cooperative: booking.cooperative.name, name: row.asset.name, day: words.dayName(day), times: when });
  return (
    <button
      type="button" className={`entry entry-booking${booking.mine ? ' entry-mine' : ''}${booking.mayCancel ? ' entry-moves' : ''}`} data-entry="" data-booking={booking.id}
      aria-label={mark ? `${name} (${mark})` : name}
      onClick={() => actions.onOpen(row, booking)}
    >
      <WovenMark id={booking.cooperative.id} />
      <span><b>{when}</b>{` ${booking.cooperative.name}`}{mark && <i className="entry-mark"> {mark}</i>}</span>
    </button>
  );
}

/** What is more to be said of a booking than that it stands. */
function isMarked(status: TimetableBooking['status']): status is 'REQUESTED' | 'CHECKED_OUT' | 'RETURNED' {
  return status === 'REQUESTED' || status === 'CHECKED_OUT' || status === 'RETURNED';
}

/** Tells the entries of a day apart. */
export function entryKey(entry: DayEntry): string {
  return entry.kind === 'booking' ? entry.booking.id : `${entry.kind}${entry.period.start}`;
}
