import { Link } from '@tanstack/react-router';
import { formatDay, useLocale } from '@auzolan/ui';
import { EntryList } from './entry-list.js';
import { moveInTable } from './move-in-table.js';
import type { TimetableActions } from './timetable.page.js';
import type { TimetableRow } from './timetable.load.js';
import { useWords } from '../../messages/use-words.js';

/** Assets down, days across, in a real table; arrow keys go from entry to entry beside Tab. */
export function WeekTable(props: { caption: string; days: readonly string[]; rows: readonly TimetableRow[]; today: string; actions: TimetableActions }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <>
      <p className="muted small no-print" id="timetable-hint">{t('timetable.hint')}</p>
      <table className="table timetable" aria-describedby="timetable-hint" onKeyDown={moveInTable}>
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('timetable.asset')}</th>
            {props.days.map((day) => (
              <th key={day} scope="col" className={day === props.today ? 'today' : undefined}>
                {formatDay(day, 'strip', locale)}{day === props.today && <span className="small"> {t('timetable.today')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.asset.id}>
              <th scope="row">
                <Link to="/assets/$id" params={{ id: row.asset.id }}>{row.asset.name}</Link>
                <span className="muted small timetable-owner">{row.asset.owner.name}</span>
              </th>
              {props.days.map((day) => (
                <td key={day}><EntryList row={row} day={day} dayName={formatDay(day, 'full', locale)} actions={props.actions} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
