import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDay, Status, useLocale } from '@auzolan/ui';
import { useMemo } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { Pages } from '../../lists/pages.js';
import { useMoneyWords, withMoneyWords } from '../../messages/use-money-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import type { SeasonRow } from './costs.load.js';

const route = getRouteApi('/office/costs');
const office = getRouteApi('/office');
const column = columnsFor<SeasonRow>();

/** Seasons whose costs are shared out, latest first. */
function CostsView() {
  const t = useMoneyWords();
  const locale = useLocale();
  const { items, totalItems } = route.useLoaderData();
  const { page } = route.useSearch();
  const { decide } = rightsOf(office.useRouteContext().acting);
  const columns = useMemo(() => column.columns([
    column.display({ id: 'name', header: t('costs.season'), cell: ({ row: { original } }) => <Link to="/costs/$id" params={{ id: original.id }}>{original.name}</Link> }),
    column.display({ id: 'assets', header: t('nav.assets'), cell: ({ row: { original } }) => original.assetNames.join(', ') }),
    column.display({ id: 'from', header: t('costs.from'), cell: ({ row: { original } }) => formatDay(original.fromDate, 'withYear', locale) }),
    column.display({ id: 'until', header: t('costs.until'), cell: ({ row: { original } }) => formatDay(original.lastDate, 'withYear', locale) }),
    column.display({ id: 'status', header: t('costs.status'), cell: ({ row: { original } }) => <SeasonStatus closed={original.status === 'CLOSED'} /> }),
  ]), [t, locale]);
  return (
    <div className="page stack">
      <PageHead title={t('nav.costs')} lead={t('costs.lead')}>{decide && <Link to="/costs/new" className="button button-primary">{t('costs.new')}</Link>}</PageHead>
      {items.length
        ? <DataTable caption={t('nav.costs')} columns={columns} rows={items} rowId={(row) => row.id} />
        : <p className="empty lead">{t('costs.none')}</p>}
      <Pages page={page} totalItems={totalItems} />
    </div>
  );
}

/** Whether a season's accounts can still change. */
export function SeasonStatus({ closed }: { closed: boolean }) {
  const t = useMoneyWords();
  return <Status tone={closed ? 'success' : 'info'} icon={closed ? 'check' : 'clock'}>{t(closed ? 'costs.closed' : 'costs.draft')}</Status>;
}

export const CostsPage = withMoneyWords(CostsView);
