import { formatDay, useLocale } from '@auzolan/ui';
import { useCalendarWords } from '../../messages/use-calendar-words.js';

/** The days to choose one of; a booking can be dropped on one. */
export function DayStrip(props: { days: readonly string[]; day: string; onPick: (day: string) => void }) {
  const t = useCalendarWords();
  const locale = useLocale();
  return (
    <div className="row day-strip no-print" role="group" aria-label={t('timetable.days')}>
      {props.days.map((day) => (
        <button key={day} type="button" className="button" data-day={day} aria-pressed={day === props.day} onClick={() => props.onPick(day)}>{formatDay(day, 'strip', locale)}</button>
      ))}
    </div>
  );
}
