import { Link } from '@tanstack/react-router';
import { formatDay, useLocale } from '@auzolan/ui';
import { memo, startTransition, useLayoutEffect, useRef, useState } from 'react';
import { useCalendarWords } from '../../messages/use-calendar-words.js';
import { entryList } from './entry-list.js';
import { useEntryWords, type EntryWords } from './entry-words.js';
import { moveInTable } from './move-in-table.js';
import type { TimetableActions } from './timetable.page.js';
import type { TimetableRow } from './timetable.load.js';

/** Rows drawn in one go until the window is full; those below it follow at once, without holding up what is seen. */
const ROWS_AT_ONCE = 6;

/** Assets down, days across, in a real table; arrow keys go from entry to entry beside Tab. */
export function WeekTable(props: { caption: string; days: readonly string[]; rows: readonly TimetableRow[]; today: string; actions: TimetableActions }) {
  const t = useCalendarWords();
  const locale = useLocale();
  const words = useEntryWords();
  const table = useRef<HTMLTableElement>(null);
  const [drawn, setDrawn] = useState(ROWS_AT_ONCE);
  useLayoutEffect(() => {
    if (drawn >= props.rows.length) return;
    if (table.current!.getBoundingClientRect().bottom < window.innerHeight) setDrawn((rows) => rows + ROWS_AT_ONCE);
    else startTransition(() => setDrawn(Infinity));
  }, [drawn, props.rows.length]);
  return (
    <>
      <p className="muted small no-print" id="timetable-hint">{t('timetable.hint')} {t('move.hint')}</p>
      <table ref={table} className="table timetable" aria-describedby="timetable-hint" onKeyDown={(event) => moveInTable(event, 'down')}>
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
        <tbody>{props.rows.slice(0, drawn).map((row) => <WeekRow key={row.asset.id} row={row} days={props.days} words={words} actions={props.actions} />)}</tbody>
      </table>
    </>
  );
}

interface RowProps {
  row: TimetableRow;
  days: readonly string[];
  words: EntryWords;
  actions: TimetableActions;
}

/** Sixty rows are not drawn again because a dialog opens. */
const WeekRow = memo(function WeekRow({ row, days, words, actions }: RowProps) {
  return (
    <tr>
      <AssetHead row={row} />
      {days.map((day) => <td key={day} data-day={day} data-asset={row.asset.id}>{entryList(row, day, words, actions)}</td>)}
    </tr>
  );
});

/** Whose row it is. */
export function AssetHead({ row }: { row: TimetableRow }) {
  return (
    <th scope="row">
      <Link to="/assets/$id" params={{ id: row.asset.id }}>{row.asset.name}</Link>
      <span className="muted small timetable-owner">{row.asset.owner.name}</span>
    </th>
  );
}
