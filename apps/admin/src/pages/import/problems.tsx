import { getRouteApi, Link } from '@tanstack/react-router';
import { formatNumber, useLocale } from '@auzolan/ui';
import { useMemo } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import type { Run } from './import.load.js';

const route = getRouteApi('/office/import/$id');
const column = columnsFor<Run['problems']['items'][number]>();

/** What is wrong in the file: line, column, why, and what stood there. */
export function Problems(props: { problems: Run['problems'] }) {
  const t = useWords();
  const locale = useLocale();
  const page = route.useSearch().problems ?? 1;
  const { items, totalItems } = props.problems;
  const columns = useMemo(() => column.columns([
    column.display({ id: 'line', header: t('problems.line'), cell: ({ row: { original } }) => formatNumber(original.line, locale) }),
    column.display({ id: 'column', header: t('columns.column'), cell: ({ row: { original } }) => original.column ?? '' }),
    column.display({ id: 'reason', header: t('problems.reason'), cell: ({ row: { original } }) => original.reason }),
    column.display({ id: 'value', header: t('problems.value'), cell: ({ row: { original } }) => <span className="address">{original.value ?? ''}</span> }),
  ]), [t, locale]);
  const from = skipOf(page) + 1;
  return (
    <section className="stack" id="problems">
      <h2>{t('problems.title', { count: totalItems })}</h2>
      <DataTable caption={t('problems.title', { count: totalItems })} columns={columns} rows={items} rowId={(row) => `${row.line}-${row.column ?? ''}-${row.reason}`} />
      {totalItems > PAGE_SIZE && (
        <nav className="row pages" aria-label={t('problems.pages')}>
          {page > 1 && <Link to="." search={(before) => ({ ...before, problems: page > 2 ? page - 1 : undefined })} resetScroll={false} className="button">{t('list.previous')}</Link>}
          <span>{t('list.range', { from, to: Math.min(totalItems, from + PAGE_SIZE - 1), total: totalItems })}</span>
          {from + PAGE_SIZE <= totalItems && <Link to="." search={(before) => ({ ...before, problems: page + 1 })} resetScroll={false} className="button">{t('list.next')}</Link>}
        </nav>
      )}
    </section>
  );
}
