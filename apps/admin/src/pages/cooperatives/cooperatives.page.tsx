import { getRouteApi, Link } from '@tanstack/react-router';
import { formatNumber, useLocale, WovenMark } from '@auzolan/ui';
import { useMemo } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { CooperativeFilters } from './cooperative-filters.js';
import { CooperativeStatusMark } from './cooperative-status.js';
import type { CooperativeRow } from './cooperatives.load.js';
import { countryName } from './countries.js';
import { ExportLinks } from '../import/export-links.js';

const route = getRouteApi('/office/cooperatives');
const column = columnsFor<CooperativeRow>();

/** The directory: every co-op we know, filtered by the address. */
export function CooperativesPage() {
  const t = useWords();
  const locale = useLocale();
  const { items, totalItems, near } = route.useLoaderData();
  const { page } = route.useSearch();
  const withDistance = Boolean(near);
  const columns = useMemo(() => column.columns([
    column.display({
      id: 'name',
      header: t('cooperative.name'),
      cell: ({ row: { original } }) => (
        <span className="named-mark">
          <WovenMark id={original.id} />
          <Link to="/cooperatives/$id" params={{ id: original.id }}>{original.name}</Link>
        </span>
      ),
    }),
    column.display({ id: 'status', header: t('cooperative.status'), cell: ({ row: { original } }) => <CooperativeStatusMark status={original.status} /> }),
    column.display({
      id: 'place',
      header: t('cooperative.place'),
      cell: ({ row: { original } }) => [original.locality, original.country && countryName(original.country, locale)].filter(Boolean).join(', '),
    }),
    column.display({ id: 'activity', header: t('cooperative.activity'), cell: ({ row: { original } }) => original.activity?.label ?? '' }),
    column.display({ id: 'members', header: t('cooperative.membersCount'), cell: ({ row: { original } }) => (typeof original.membersCount === 'number' ? formatNumber(original.membersCount, locale) : '') }),
    ...(withDistance ? [column.display({
      id: 'distance',
      header: t('cooperative.distance'),
      cell: ({ row: { original } }) => (typeof original.distanceKm === 'number' ? t('cooperative.km', { km: formatNumber(original.distanceKm, locale, { maximumFractionDigits: 1 }) }) : ''),
    })] : []),
  ]), [t, locale, withDistance]);

  return (
    <div className="page stack">
      <PageHead title={t('nav.cooperatives')} lead={t('cooperatives.count', { count: totalItems })}>
        <Link to="/cooperatives/agreements" className="button">{t('cooperatives.agreements')}</Link>
        <ExportLinks />
      </PageHead>
      <CooperativeFilters />
      {items.length
        ? <DataTable caption={t('nav.cooperatives')} columns={columns} rows={items} rowId={(row) => row.id} />
        : <p className="empty lead">{t('cooperatives.none')}</p>}
      <Pages page={page} totalItems={totalItems} />
    </div>
  );
}
