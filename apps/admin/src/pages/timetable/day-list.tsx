import { Link } from '@tanstack/react-router';
import { entryList } from './entry-list.js';
import { useEntryWords } from './entry-words.js';
import type { TimetableActions } from './timetable.page.js';
import type { TimetableRow } from './timetable.load.js';

/** One day, asset by asset: for narrow screens and for those who read line by line. */
export function DayList(props: { day: string; rows: readonly TimetableRow[]; actions: TimetableActions }) {
  const words = useEntryWords();
  return (
    <>
      <h2>{words.dayName(props.day)}</h2>
      <ul className="stack">
        {props.rows.map((row) => (
          <li key={row.asset.id} className="day-asset" data-day={props.day} data-asset={row.asset.id}>
            <h3><Link to="/assets/$id" params={{ id: row.asset.id }}>{row.asset.name}</Link> <span className="muted small">{row.asset.owner.name}</span></h3>
            {entryList(row, props.day, words, props.actions)}
          </li>
        ))}
      </ul>
    </>
  );
}
