import { CheckField, Status, usePeriodFormat } from '@auzolan/ui';
import { useCalendarWords, type CalendarWords } from '../../messages/use-calendar-words.js';
import type { CalendarFileRow } from './calendars.load.js';

const TONE = { FREE: 'success', PAST: 'plain', LEFT_OUT: 'plain' } as const;

/** A calendar file time by time: what would become of each, and events to leave out while that can be decided. */
export function ReadRows(props: { rows: readonly CalendarFileRow[]; zone: string; leftOut: readonly number[]; busy: boolean; onLeaveOut?: (line: number, out: boolean) => void }) {
  const t = useCalendarWords();
  const format = usePeriodFormat();
  const { rows, zone, onLeaveOut } = props;
  const columns = ['ics.line', 'ics.event', 'ics.when', 'ics.becomes', ...(onLeaveOut ? (['ics.leaveOut'] as const) : [])] as const;
  return (
    <div className="table-scroll">
      <table className="table table-cards" role="table">
        <caption className="visually-hidden">{t('ics.times')}</caption>
        <thead role="rowgroup">
          <tr role="row">{columns.map((label) => <th key={label} scope="col" role="columnheader">{t(label)}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={`${row.line}/${row.start ?? index}`} role="row">
              <th scope="row" role="rowheader" data-label={t('ics.line')}>{row.line}</th>
              <td role="cell" data-label={t('ics.event')}>{row.summary || '–'}</td>
              <td role="cell" data-label={t('ics.when')}>{row.start && row.end ? format.full({ start: row.start, end: row.end, zone }) : '–'}</td>
              <td role="cell" data-label={t('ics.becomes')}>
                <Status tone={TONE[row.state as keyof typeof TONE] ?? 'error'} icon={row.state === 'FREE' ? 'check' : undefined}>{t(`ics.state.${row.state}`)}</Status> {why(row, t)}
              </td>
              {onLeaveOut && (
                <td role="cell" data-label={t('ics.leaveOut')}>
                  {rows.findIndex(({ line }) => line === row.line) === index && (
                    <CheckField
                      checked={props.leftOut.includes(row.line)} disabled={props.busy} aria-label={t('ics.leaveOutThis', { name: row.summary || String(row.line) })}
                      label={t('ics.leaveOut')} onChange={(event) => onLeaveOut(row.line, event.target.checked)}
                    />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Why a time cannot be had, or an event not be read. */
function why({ problem, detail, reason, line }: CalendarFileRow, t: CalendarWords): string {
  return problem ? t(`ics.problem.${problem}`, { detail: detail ?? '', line }) : reason ?? '';
}
