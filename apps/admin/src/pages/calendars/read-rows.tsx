import { CheckField, Notice, Status, usePeriodFormat } from '@auzolan/ui';
import { useCalendarWords, type CalendarWords } from '../../messages/use-calendar-words.js';
import type { ReadCalendar, ReadRow } from './calendars.load.js';

const TONE = { FREE: 'success', PAST: 'plain', LEFT_OUT: 'plain' } as const;

/** A calendar file time by time: what would become of each, and events to leave out. */
export function ReadRows(props: { read: ReadCalendar; zone: string; leftOut: readonly number[]; onLeaveOut: (line: number, out: boolean) => void }) {
  const t = useCalendarWords();
  const format = usePeriodFormat();
  const { read, zone } = props;
  if (read.fileProblem) return <Notice tone="error" live><p>{t(`ics.file.${read.fileProblem}`, { line: read.problemLine ?? 1 })}</p></Notice>;
  return (
    <section className="stack">
      <h2>{t('ics.found', { count: read.rows.length })}</h2>
      {read.imported > 0 && <Notice tone="success" live><p>{t('ics.imported', { count: read.imported })}</p></Notice>}
      <div className="table-scroll">
        <table className="table table-cards" role="table">
          <caption className="visually-hidden">{t('ics.found', { count: read.rows.length })}</caption>
          <thead role="rowgroup">
            <tr role="row">{(['ics.line', 'ics.event', 'ics.when', 'ics.becomes', 'ics.leaveOut'] as const).map((label) => <th key={label} scope="col" role="columnheader">{t(label)}</th>)}</tr>
          </thead>
          <tbody role="rowgroup">
            {read.rows.map((row, index) => (
              <tr key={`${row.line}/${row.start ?? index}`} role="row">
                <th scope="row" role="rowheader" data-label={t('ics.line')}>{row.line}</th>
                <td role="cell" data-label={t('ics.event')}>{row.summary || '–'}</td>
                <td role="cell" data-label={t('ics.when')}>{row.start && row.end ? format.full({ start: row.start, end: row.end, zone }) : '–'}</td>
                <td role="cell" data-label={t('ics.becomes')}>
                  <Status tone={TONE[row.state as keyof typeof TONE] ?? 'error'} icon={row.state === 'FREE' ? 'check' : undefined}>{t(`ics.state.${row.state}`)}</Status> {why(row, t)}
                </td>
                <td role="cell" data-label={t('ics.leaveOut')}>
                  {read.imported === 0 && read.rows.findIndex(({ line }) => line === row.line) === index && (
                    <CheckField
                      checked={props.leftOut.includes(row.line)} aria-label={t('ics.leaveOutThis', { name: row.summary || String(row.line) })}
                      label={t('ics.leaveOut')} onChange={(event) => props.onLeaveOut(row.line, event.target.checked)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Why a time cannot be had, or an event not be read. */
function why({ problem, detail, reason, line }: ReadRow, t: CalendarWords): string {
  return problem ? t(`ics.problem.${problem}`, { detail: detail ?? '', line }) : reason ?? '';
}
