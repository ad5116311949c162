import { Button, formatDay, useLocale } from '@auzolan/ui';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';
import { HoursEditor } from './hours-editor.js';
import { patternOf } from './hours-draft.js';
import { WEEKDAYS, weekdayName } from './weekday-name.js';

/** The weekly opening hours; no hours at all means always open. */
export function OpeningHours(props: { asset: Asset; mayEdit: boolean }) {
  const t = useWords();
  const [editing, setEditing] = useState(false);
  const { asset } = props;
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('hours.title')}</h2>
        {props.mayEdit && !editing && <Button onClick={() => setEditing(true)}>{t('hours.edit')}</Button>}
      </div>
      {editing ? <HoursEditor asset={asset} onDone={() => setEditing(false)} /> : <HoursTable asset={asset} />}
    </section>
  );
}

function HoursTable({ asset }: { asset: Asset }) {
  const t = useWords();
  const locale = useLocale();
  if (!asset.openingHours.length) return <p>{t('hours.always')}</p>;
  const days = (rule: string): ReactNode => {
    const { pattern, weekday } = patternOf(rule);
    return pattern === 'OWN' ? <code>{rule}</code> : t('hours.byPattern', { pattern: t(`hours.${pattern}`), day: weekdayName(weekday, locale) });
  };
  const season = (row: Asset['openingHours'][number]): string => {
    if (row.validFrom && row.validUntil) return t('hours.season', { from: formatDay(row.validFrom, 'full', locale), until: formatDay(row.validUntil, 'full', locale) });
    if (row.validFrom) return t('hours.seasonFrom', { from: formatDay(row.validFrom, 'full', locale) });
    return row.validUntil ? t('hours.seasonUntil', { until: formatDay(row.validUntil, 'full', locale) }) : '';
  };
  return (
    <table className="table hours">
      <caption className="visually-hidden">{t('hours.title')}</caption>
      <tbody>
        {WEEKDAYS.map((weekday) => {
          const rows = asset.openingHours.filter((row) => row.weekday === weekday);
          return (
            <tr key={weekday}>
              <th scope="row">{weekdayName(weekday, locale)}</th>
              <td>
                {rows.length ? rows.map((row) => (
                  <div key={row.id}>{t('kit.times', { from: row.opens, to: row.closes })} <span className="muted small">{season(row)}</span></div>
                )) : <span className="muted">{t('hours.closed')}</span>}
              </td>
            </tr>
          );
        })}
        {asset.openingHours.filter(({ rule }) => rule).map((row) => (
          <tr key={row.id}>
            <th scope="row">{t('hours.byRule')}</th>
            <td>{t('kit.times', { from: row.opens, to: row.closes })} {days(row.rule ?? '')} <span className="muted small">{season(row)}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
