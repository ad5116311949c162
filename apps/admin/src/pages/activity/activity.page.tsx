import { getRouteApi, Link } from '@tanstack/react-router';
import { formatInstant, SelectField, TextField, useLocale } from '@auzolan/ui';
import { useMemo } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { FilterForm } from '../../lists/filter-form.js';
import { useDeedWords, withDeedWords } from '../../messages/use-deed-words.js';
import { PageHead } from '../../shell/page-head.js';
import type { Entry } from './activity.load.js';
import { ACTIONS, SUBJECTS, useActivityWords } from './activity-words.js';
import { ChangeList } from './change-list.js';
import { ChainCheck } from './chain-check.js';

const route = getRouteApi('/office/activity');
const office = getRouteApi('/office');
const column = columnsFor<Entry>();

/** The known values, and the one in the address if it is none of them. */
const withOwn = (known: readonly string[], own: string | undefined): string[] => [...new Set([...known, ...(own ? [own] : [])])];

/** Who did what, for whom, and what changed; newest first. */
function ActivityView() {
  const t = useDeedWords();
  const locale = useLocale();
  const { actionWords, subjectWords } = useActivityWords();
  const { edges, pageInfo } = route.useLoaderData();
  const search = route.useSearch();
  const { acting } = office.useRouteContext();
  const { timeZone } = acting.federation;
  const { after, ...filters } = search;
  const columns = useMemo(() => column.columns([
    column.display({
      id: 'action',
      header: t('activity.what'),
      cell: ({ row: { original } }) => (
        <Link to="." search={(before) => ({ ...before, action: original.action, after: undefined })} title={t('activity.onlyThis')}>{actionWords(original.action)}</Link>
      ),
    }),
    column.display({ id: 'at', header: t('activity.when'), cell: ({ row: { original } }) => <time dateTime={original.at}>{formatInstant(original.at, locale, timeZone)}</time> }),
    column.display({
      id: 'who',
      header: t('activity.who'),
      cell: ({ row: { original } }) => {
        const who = original.member?.name ?? t('activity.system');
        const onBehalf = original.onBehalfOf ? t('activity.onBehalf', { who, whom: original.onBehalfOf.name }) : who;
        return original.cooperative ? t('activity.forCooperative', { who: onBehalf, cooperative: original.cooperative.name }) : onBehalf;
      },
    }),
    column.display({
      id: 'subject',
      header: t('activity.subject'),
      cell: ({ row: { original } }) => (
        <Link to="." search={{ subjectId: original.subjectId }} title={t('activity.onlySubject')}>{subjectWords(original.subjectType)}</Link>
      ),
    }),
    column.display({
      id: 'changes',
      header: t('activity.changes'),
      cell: ({ row: { original } }) => <ChangeList entry={original} />,
    }),
    column.display({
      id: 'sealed',
      header: t('activity.seal'),
      cell: ({ row: { original } }) => (original.hash ? <span title={original.hash}>{original.sequence} <code>{original.hash.slice(0, 8)}</code></span> : <span className="muted">{t('activity.unsealed')}</span>),
    }),
  ]), [t, locale, timeZone, actionWords, subjectWords]);
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <div className="page stack">
      <PageHead title={t('nav.activity')} lead={t('activity.lead')}><ChainCheck /></PageHead>
      <FilterForm key={JSON.stringify(filters)} filtered={filtered}>
        <div className="filter-row">
          <SelectField name="action" label={t('activity.what')} defaultValue={search.action ?? ''}>
            <option value="">{t('list.all')}</option>
            {withOwn(ACTIONS, search.action).map((action) => <option key={action} value={action}>{actionWords(action)}</option>)}
          </SelectField>
          <SelectField name="subjectType" label={t('activity.subject')} defaultValue={search.subjectType ?? ''}>
            <option value="">{t('list.all')}</option>
            {withOwn(SUBJECTS, search.subjectType).map((subject) => <option key={subject} value={subject}>{subjectWords(subject)}</option>)}
          </SelectField>
          <TextField type="date" name="from" label={t('activity.from')} defaultValue={search.from} />
          <TextField type="date" name="until" label={t('activity.until')} defaultValue={search.until} />
          {search.subjectId && <input type="hidden" name="subjectId" value={search.subjectId} />}
        </div>
      </FilterForm>
      {edges.length
        ? <DataTable caption={t('nav.activity')} columns={columns} rows={edges.map((edge) => edge.node)} rowId={(row) => row.id} />
        : <p className="empty lead">{t(filtered ? 'activity.none' : 'activity.nothingYet')}</p>}
      <nav className="row pages" aria-label={t('list.pages')}>
        {after && <Link to="." search={(before) => ({ ...before, after: undefined })} className="button">{t('activity.newest')}</Link>}
        {pageInfo.hasNextPage && <Link to="." search={(before) => ({ ...before, after: pageInfo.endCursor ?? undefined })} className="button">{t('activity.older')}</Link>}
      </nav>
    </div>
  );
}

export const ActivityPage = withDeedWords(ActivityView);
