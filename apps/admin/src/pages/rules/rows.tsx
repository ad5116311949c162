import { Button } from '@auzolan/ui';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../messages/use-words.js';

/** Rows that can be added and taken away; each names its controls by `at`. */
export function Rows<Row>(props: { name: 'quotas' | 'prices'; rows: readonly Row[]; children: (row: Row | null, at: string) => ReactNode }) {
  const t = useWords();
  const [rows, setRows] = useState<Array<{ key: number; row: Row | null }>>(props.rows.map((row, key) => ({ key, row })));
  const next = rows.reduce((most, { key }) => Math.max(most, key + 1), 0);
  return (
    <>
      {rows.length === 0 && <p className="muted">{t('rules.none')}</p>}
      {rows.map(({ key, row }, index) => {
        const at = `${props.name}.${index}`;
        return (
          <div key={key} className="card stack stack-tight" role="group" aria-label={t(`rules.${props.name}One`, { n: index + 1 })}>
            <input type="hidden" name={`${at}.row`} value="" />
            {props.children(row, at)}
            <p><Button look="danger" onClick={() => setRows(rows.filter((other) => other.key !== key))}>{t('rules.takeAway')}</Button></p>
          </div>
        );
      })}
      <p><Button onClick={() => setRows([...rows, { key: next, row: null }])}>{t(`rules.${props.name}Add`)}</Button></p>
    </>
  );
}
