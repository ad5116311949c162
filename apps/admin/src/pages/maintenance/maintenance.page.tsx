import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from '@auzolan/ui';
import { useMemo, useState } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { Pages } from '../../lists/pages.js';
import { useUpkeepWords, withUpkeepWords } from '../../messages/use-upkeep-words.js';
import { PageHead } from '../../shell/page-head.js';
import { useLivePage } from '../../shell/use-live-page.js';
import { DoneDialog } from './done-dialog.js';
import type { DuePlan } from './maintenance.load.js';
import { DueWords } from './plan-words.js';

const route = getRouteApi('/office/maintenance');
const column = columnsFor<DuePlan>();

/** Work on shared things that is late or due within two months, the latest first. */
export const MaintenancePage = withUpkeepWords(Maintenance);

function Maintenance() {
  const t = useUpkeepWords();
  const { items, totalItems } = route.useLoaderData();
  const { page } = route.useSearch();
  const [done, setDone] = useState<DuePlan | null>(null);
  useLivePage('ASSETS');
  const columns = useMemo(() => column.columns([
    column.display({ id: 'work', header: t('maintenance.work'), cell: ({ row: { original } }) => original.name }),
    column.display({ id: 'asset', header: t('maintenance.asset'), cell: ({ row: { original: { asset } } }) => <Link to="/assets/$id" params={{ id: asset.id }}>{asset.name}</Link> }),
    column.display({ id: 'due', header: t('maintenance.due'), cell: ({ row: { original } }) => <DueWords plan={original} /> }),
    column.display({ id: 'blocks', header: t('maintenance.blocks'), cell: ({ row: { original } }) => blocking(original, t('maintenance.blocked'), t('maintenance.whenLate')) }),
    column.display({ id: 'done', header: t('maintenance.doing'), cell: ({ row: { original } }) => <Button onClick={() => setDone(original)} aria-label={`${t('maintenance.doneDots')} ${original.name}`}>{t('maintenance.doneDots')}</Button> }),
  ]), [t]);
  return (
    <div className="page stack">
      <PageHead title={t('nav.maintenance')} lead={t('maintenance.lead')}>
        <Link className="button" to="/assets">{t('nav.assets')}</Link>
      </PageHead>
      {items.length ? <DataTable caption={t('nav.maintenance')} columns={columns} rows={items} rowId={(plan) => plan.id} /> : <p className="empty lead">{t('maintenance.nothing')}</p>}
      <Pages page={page} totalItems={totalItems} />
      {done && <DoneDialog plan={done} onClose={() => setDone(null)} />}
    </div>
  );
}

function blocking(plan: DuePlan, now: string, later: string): string {
  if (!plan.blocksBooking) return '';
  return plan.overdue ? now : later;
}
