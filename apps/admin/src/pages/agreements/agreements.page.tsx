import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDay, formatInstant, useLocale } from '@auzolan/ui';
import { useMemo } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { Pages } from '../../lists/pages.js';
import { useAgreementWords, withAgreementWords } from '../../messages/use-agreement-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { AgreementStateMark } from './agreement-state.js';
import type { AgreementRow } from './agreements.load.js';

const route = getRouteApi('/office/cooperatives/agreements');
const office = getRouteApi('/office');
const column = columnsFor<AgreementRow>();

/** Agreements with other federations, for everyone to read; what ended stays. */
function AgreementsView() {
  const t = useAgreementWords();
  const locale = useLocale();
  const { items, totalItems } = route.useLoaderData();
  const { page } = route.useSearch();
  const { acting } = office.useRouteContext();
  const columns = useMemo(() => column.columns([
    column.display({ id: 'partner', header: t('agreements.partner'), cell: ({ row: { original } }) => <Link to="/cooperatives/agreements/$id" params={{ id: original.id }}>{original.partner}</Link> }),
    column.display({ id: 'state', header: t('agreements.state'), cell: ({ row: { original } }) => <AgreementStateMark state={original.state} /> }),
    column.display({ id: 'from', header: t('agreements.from'), cell: ({ row: { original } }) => formatDay(original.startsOn, 'withYear', locale) }),
    column.display({ id: 'until', header: t('agreements.until'), cell: ({ row: { original } }) => formatDay(original.endsOn, 'withYear', locale) }),
    column.display({ id: 'adopted', header: t('agreements.adopted'), cell: ({ row: { original } }) => t('agreements.by', { name: original.adoptedBy.name, at: formatInstant(original.adoptedAt, locale) }) }),
  ]), [t, locale]);
  return (
    <div className="page stack">
      <PageHead title={t('agreements.title')} lead={t('agreements.lead')}>
        <Link to="/cooperatives" className="button">{t('nav.cooperatives')}</Link>
        {rightsOf(acting).decide && <Link to="/cooperatives/agreements/new" className="button button-primary">{t('agreements.new')}</Link>}
      </PageHead>
      {items.length
        ? <DataTable caption={t('agreements.title')} columns={columns} rows={items} rowId={(row) => row.id} />
        : <p className="empty lead">{t('agreements.none')}</p>}
      <Pages page={page} totalItems={totalItems} />
    </div>
  );
}

export const AgreementsPage = withAgreementWords(AgreementsView);
