import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, SelectField, Status, TextField, usePeriodFormat, WovenMark } from '@auzolan/ui';
import { useMemo, useState } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { FilterForm } from '../../lists/filter-form.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import type { AssetRow } from './assets.load.js';
import { ASSET_SORTS, CATEGORIES } from './assets.routes.js';
import { BulkChange } from './bulk-change.js';

const route = getRouteApi('/office/assets');
const office = getRouteApi('/office');
const column = columnsFor<AssetRow>();

/** The register of what is shared. */
export function AssetsPage() {
  const t = useWords();
  const period = usePeriodFormat();
  const { items, totalItems, owners } = route.useLoaderData();
  const search = route.useSearch();
  const { acting } = office.useRouteContext();
  const { page, ...filters } = search;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [changing, setChanging] = useState(false);
  const chosenRows = items.filter(({ id }) => chosen.has(id));
  const mayManage = rightsOf(acting).manageAssets;
  const columns = useMemo(() => column.columns([
    column.display({
      id: 'name',
      header: t('assets.name'),
      cell: ({ row: { original } }) => (
        <>
          {mayManage && (
            <input
              type="checkbox" className="row-check" aria-label={t('bulk.choose', { name: original.name })} checked={chosen.has(original.id)}
              onChange={() => setChosen((old) => new Set(old.has(original.id) ? [...old].filter((id) => id !== original.id) : [...old, original.id]))}
            />
          )}{' '}
          <Link to="/assets/$id" params={{ id: original.id }}>{original.name}</Link>{' '}
          {original.quantity > 1 && <span className="muted">× {original.quantity} </span>}
          {original.retired && <Status tone="plain" icon="cross">{t('assets.retired')}</Status>}
        </>
      ),
    }),
    column.display({ id: 'category', header: t('assets.category'), cell: ({ row: { original } }) => t(`category.${original.category}`) }),
    column.display({
      id: 'owner',
      header: t('assets.owner'),
      cell: ({ row: { original: { owner } } }) => <span className="named-mark"><WovenMark id={owner.id} /><Link to="/cooperatives/$id" params={{ id: owner.id }}>{owner.name}</Link></span>,
    }),
    column.display({ id: 'place', header: t('assets.place'), cell: ({ row: { original } }) => original.place }),
    column.display({
      id: 'nextFree',
      header: t('assets.nextFree'),
      cell: ({ row: { original } }) => (original.nextFree ? period.near({ ...original.nextFree, zone: original.timeZone }) : <span className="muted">{t('assets.notFree')}</span>),
    }),
  ]), [t, period, chosen, mayManage]);
  return (
    <div className="page stack">
      <PageHead title={t('nav.assets')} lead={t('assets.count', { count: totalItems })}>
        {mayManage && <Link to="/assets/new" className="button button-primary">{t('assets.new')}</Link>}
      </PageHead>
      <FilterForm key={JSON.stringify(filters)} filtered={Object.values(filters).some((value) => value !== undefined)}>
        <div className="filter-row">
          <TextField type="search" name="text" label={t('list.text')} defaultValue={search.text} maxLength={200} />
          <SelectField name="category" label={t('assets.category')} defaultValue={search.category?.[0] ?? ''}>
            <option value="">{t('list.all')}</option>
            {CATEGORIES.map((category) => <option key={category} value={category}>{t(`category.${category}`)}</option>)}
          </SelectField>
          <SelectField name="owner" label={t('assets.owner')} defaultValue={search.owner ?? ''}>
            <option value="">{t('list.all')}</option>
            {owners.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </SelectField>
          <SelectField name="retired" label={t('assets.inUse')} defaultValue={search.retired ?? ''}>
            <option value="">{t('list.all')}</option>
            <option value="no">{t('assets.inUse')}</option>
            <option value="yes">{t('assets.retired')}</option>
          </SelectField>
          <SelectField name="sort" label={t('list.sort')} defaultValue={search.sort ?? 'NAME'}>
            {ASSET_SORTS.map((sort) => <option key={sort} value={sort}>{t(`assets.sort.${sort}`)}</option>)}
          </SelectField>
        </div>
      </FilterForm>
      {chosenRows.length > 0 && (
        <div className="row" role="group" aria-label={t('bulk.change')}>
          <span role="status">{t('bulk.chosen', { count: chosenRows.length })}</span>
          <Button onClick={() => setChanging(true)}>{t('bulk.change')}</Button>
        </div>
      )}
      {changing && <BulkChange assets={chosenRows} onClose={() => setChanging(false)} onDone={() => { setChanging(false); setChosen(new Set()); }} />}
      {items.length
        ? <DataTable caption={t('nav.assets')} columns={columns} rows={items} rowId={(row) => row.id} />
        : <p className="empty lead">{t('assets.none')}</p>}
      <Pages page={page} totalItems={totalItems} />
    </div>
  );
}
