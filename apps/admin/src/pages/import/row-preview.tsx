import { getRouteApi, Link } from '@tanstack/react-router';
import { formatNumber, useLocale } from '@auzolan/ui';
import { useMemo } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import type { Run, RunLine } from './import.load.js';
import { OUTCOMES } from './import.routes.js';

const route = getRouteApi('/office/import/$id');
const column = columnsFor<RunLine>();

/** The rows of the file and what becomes of each; before they are stored, another row may stand for a known co-op. */
export function RowPreview(props: { rows: Run['rows']; stored: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const { outcome, page } = route.useSearch();
  const { stored } = props;
  const columns = useMemo(() => column.columns([
    column.display({ id: 'name', header: t('cooperative.name'), cell: ({ row: { original } }) => original.name || <span className="muted">{t('rows.nameless')}</span> }),
    column.display({ id: 'line', header: t('problems.line'), cell: ({ row: { original } }) => formatNumber(original.line, locale) }),
    column.display({ id: 'locality', header: t('cooperative.locality'), cell: ({ row: { original } }) => original.locality }),
    column.display({ id: 'outcome', header: t('rows.outcome'), cell: ({ row: { original } }) => t(`outcome.${original.outcome}`) }),
    column.display({
      id: 'other',
      header: t('rows.other'),
      cell: ({ row: { original } }) => (stored && original.otherId ? <Link to="/cooperatives/$id" params={{ id: original.otherId }}>{original.other}</Link> : original.other ?? ''),
    }),
  ]), [t, locale, stored]);
  return (
    <section className="stack" id="rows">
      <h2>{t('rows.title')}</h2>
      <nav className="row" aria-label={t('rows.filter')}>
        <Link to="." search={{}} resetScroll={false} className="button" aria-current={outcome ? undefined : 'true'}>{t('list.all')}</Link>
        {OUTCOMES.map((candidate) => (
          <Link key={candidate} to="." search={{ outcome: candidate }} resetScroll={false} className="button" aria-current={candidate === outcome ? 'true' : undefined}>{t(`outcome.${candidate}`)}</Link>
        ))}
      </nav>
      {props.rows.items.length
        ? <DataTable caption={t('rows.title')} columns={columns} rows={props.rows.items} rowId={(row) => row.id} />
        : <p className="muted">{t('rows.none')}</p>}
      <Pages page={page} totalItems={props.rows.totalItems} />
    </section>
  );
}
