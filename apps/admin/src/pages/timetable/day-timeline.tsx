import { shortTime } from '@auzolan/ui';
import { dayEntries, type DayEntry } from './day-entries.js';
import { placeEntries, scaleOf, type DayScale } from './day-scale.js';
import { entryKey, entryOf } from './entry.js';
import { useEntryWords, type EntryWords } from './entry-words.js';
import { moveInTable } from './move-in-table.js';
import type { TimetableActions } from './timetable.page.js';
import type { TimetableRow } from './timetable.load.js';
import { AssetHead } from './week-table.js';

/** One day drawn to scale, assets down and hours across: blocks can be dragged along it and made longer or shorter at their edges. */
export function DayTimeline(props: { day: string; rows: readonly TimetableRow[]; actions: TimetableActions }) {
  const words = useEntryWords();
  const { t } = words;
  const { day } = props;
  const dayName = words.dayName(day);
  const shown = props.rows.map((row) => ({ row, zone: row.asset.timeZone, entries: dayEntries(row, day, Date.now()) }));
  const scale = scaleOf(day, shown);
  const hours = Array.from({ length: (scale.until - scale.from) / 60 }, (_hour, index) => scale.from / 60 + index);
  return (
    <>
      <p className="muted small no-print" id="timetable-hint">{t('timetable.hint')} {t('move.hintDay')}</p>
      <table className="table timetable timeline" aria-describedby="timetable-hint" onKeyDown={(event) => moveInTable(event, 'across')}>
        <caption className="visually-hidden">{dayName}</caption>
        <thead>
          <tr>
            <th scope="col">{t('timetable.asset')}</th>
            <th scope="col">
              <span className="visually-hidden">{dayName}</span>
              <span className="timeline-hours" aria-hidden="true">{hours.map((hour) => <span key={hour}>{shortTime(`${hour}:00`)}</span>)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, entries }) => <TimelineRow key={row.asset.id} row={row} entries={entries} day={day} words={words} scale={scale} actions={props.actions} />)}
        </tbody>
      </table>
    </>
  );
}

function TimelineRow(props: { row: TimetableRow; entries: readonly DayEntry[]; day: string; words: EntryWords; scale: DayScale; actions: TimetableActions }) {
  const { row, day, scale } = props;
  const placed = placeEntries(props.entries, day, row.asset.timeZone, scale);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const minutes = scale.until - scale.from;
  return (
    <tr>
      <AssetHead row={row} />
      <td>
        <ul className="timeline-track" data-day={day} data-asset={row.asset.id} data-minutes={minutes} style={{ ['--lanes' as string]: lanes, ['--hours' as string]: minutes / 60 }}>
          {placed.map(({ entry, left, width, lane }) => (
            <li key={entryKey(entry)} style={{ insetInlineStart: `${left * 100}%`, width: `${width * 100}%`, ['--lane' as string]: lane }}>
              {entryOf(row, entry, day, props.words, props.actions)}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
