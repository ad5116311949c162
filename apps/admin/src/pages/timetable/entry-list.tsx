import { addDays, startOfDay } from '@auzolan/calendar';
import { usePeriodFormat, WovenMark } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import { dayEntries, type DayEntry } from './day-entries.js';
import type { TimetableActions } from './timetable.page.js';
import type { TimetableRow } from './timetable.load.js';

const iso = (instant: number): string => new Date(instant).toISOString();

/** One asset's day: free time to book, bookings to open, closures to know of. */
export function EntryList(props: { row: TimetableRow; day: string; dayName: string; actions: TimetableActions }) {
  const t = useWords();
  const format = usePeriodFormat();
  const { row, actions } = props;
  const entries = dayEntries(row, props.day, Date.now());
  const zone = row.asset.timeZone;
  const [dayStart, dayEnd] = [startOfDay(props.day, zone), startOfDay(addDays(props.day, 1), zone)];
  const times = ({ period: { start, end } }: DayEntry): string =>
    start === dayStart && end === dayEnd ? t('timetable.allDay') : format.times({ start: iso(start), end: iso(end), zone });
  if (!entries.length) return <span className="muted small">{t('hours.closed')}</span>;
  return (
    <ul className="entries">
      {entries.map((entry) => {
        const when = times(entry);
        if (entry.kind === 'closure') {
          return <li key={`c${entry.period.start}`} className="entry entry-closed"><span>{when}</span> {t('timetable.shut', { reason: entry.reason })}</li>;
        }
        if (entry.kind === 'free') {
          return (
            <li key={`f${entry.period.start}`} className="no-print">
              <button
                type="button" className="entry entry-free" data-entry
                aria-label={t('timetable.bookThis', { name: row.asset.name, day: props.dayName, times: when })}
                onClick={() => actions.onBook({ asset: row.asset, start: entry.period.start, end: entry.period.end })}
              >
                <span>{when}</span> {t('timetable.free')}
              </button>
            </li>
          );
        }
        const { booking } = entry;
        return (
          <li key={booking.id}>
            <button
              type="button" className={booking.mine ? 'entry entry-booking entry-mine' : 'entry entry-booking'} data-entry
              aria-label={t('timetable.openThis', { cooperative: booking.cooperative.name, name: row.asset.name, day: props.dayName, times: when })}
              onClick={() => actions.onOpen(row, booking)}
            >
              <WovenMark id={booking.cooperative.id} />
              <span><span className="entry-time">{when}</span> {booking.cooperative.name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
