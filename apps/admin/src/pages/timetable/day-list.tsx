import { Link } from '@tanstack/react-router';
import { formatDay, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { useWords } from '../../messages/use-words.js';
import { EntryList } from './entry-list.js';
import type { TimetableActions } from './timetable.page.js';
import type { TimetableRow } from './timetable.load.js';

/** One day at a time, asset by asset: for narrow screens and for those who read line by line. */
export function DayList(props: { days: readonly string[]; rows: readonly TimetableRow[]; today: string; actions: TimetableActions }) {
  const t = useWords();
  const locale = useLocale();
  const [picked, setPicked] = useState<string>();
  const day = picked && props.days.includes(picked) ? picked : props.days[0] ?? props.today;
  const dayName = formatDay(day, 'full', locale);
  return (
    <div className="stack">
      <div className="row day-strip no-print" role="group" aria-label={t('timetable.days')}>
        {props.days.map((candidate) => (
          <button key={candidate} type="button" className="button" aria-pressed={candidate === day} onClick={() => setPicked(candidate)}>{formatDay(candidate, 'strip', locale)}</button>
        ))}
      </div>
      <h2>{dayName}</h2>
      <ul className="stack">
        {props.rows.map((row) => (
          <li key={row.asset.id} className="day-asset">
            <h3><Link to="/assets/$id" params={{ id: row.asset.id }}>{row.asset.name}</Link> <span className="muted small">{row.asset.owner.name}</span></h3>
            <EntryList row={row} day={day} dayName={dayName} actions={props.actions} />
          </li>
        ))}
      </ul>
    </div>
  );
}
