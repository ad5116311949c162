import { getRouteApi, Link } from '@tanstack/react-router';
import { formatInstant, formatNumber, Status, useLocale, usePeriodFormat } from '@auzolan/ui';
import { useMemo } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import type { SeasonRow } from './seasons.load.js';

const route = getRouteApi('/office/seasons');
const office = getRouteApi('/office');
const column = columnsFor<SeasonRow>();

/** Seasons in which assets are shared out by ranked wishes. */
export function SeasonsPage() {
  const t = useWords();
  const locale = useLocale();
  const period = usePeriodFormat();
  const { items, totalItems } = route.useLoaderData();
  const { page } = route.useSearch();
  const { acting } = office.useRouteContext();
  const columns = useMemo(() => column.columns([
    column.display({ id: 'title', header: t('season.title'), cell: ({ row: { original } }) => <Link to="/seasons/$id" params={{ id: original.id }}>{original.title}</Link> }),
    column.display({ id: 'dates', header: t('season.dates'), cell: ({ row: { original } }) => `${period.day(original.startsOn)} – ${period.day(original.endsOn)}` }),
    column.display({ id: 'phase', header: t('season.phase'), cell: ({ row: { original } }) => <Status tone={original.phase === 'OPEN' ? 'info' : original.phase === 'PUBLISHED' ? 'success' : 'plain'}>{t(`season.${original.phase}`)}</Status> }),
    column.display({ id: 'closes', header: t('season.closesAt'), cell: ({ row: { original } }) => formatInstant(original.closesAt, locale) }),
    column.display({ id: 'filed', header: t('season.filed'), cell: ({ row: { original } }) => formatNumber(original.filed, locale) }),
  ]), [t, locale, period]);
  return (
    <div className="page stack">
      <PageHead title={t('nav.seasons')} lead={t('season.about')}>
        {rightsOf(acting).decide && <Link to="/seasons/new" className="button button-primary">{t('season.new')}</Link>}
      </PageHead>
      {items.length ? <DataTable caption={t('nav.seasons')} columns={columns} rows={items} rowId={(row) => row.id} /> : <p className="empty lead">{t('season.none')}</p>}
      <Pages page={page} totalItems={totalItems} />
    </div>
  );
}
