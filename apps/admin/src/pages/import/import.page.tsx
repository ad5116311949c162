import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { formatInstant, formatNumber, useLocale } from '@auzolan/ui';
import { useMemo } from 'react';
import { upload } from '../../api/upload.js';
import { FormText } from '../../forms/form-fields.js';
import { OfficeForm } from '../../forms/office-form.js';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { ExportLinks } from './export-links.js';
import type { RunRow } from './import.load.js';
import { RunStateMark } from './run-state.js';

const route = getRouteApi('/office/import');
const column = columnsFor<RunRow>();

/** Brings a directory in from a file; nothing is stored before one says so. */
export function ImportPage() {
  const t = useWords();
  const locale = useLocale();
  const navigate = useNavigate();
  const { items, totalItems } = route.useLoaderData();
  const { page } = route.useSearch();
  const columns = useMemo(() => column.columns([
    column.display({ id: 'file', header: t('import.file'), cell: ({ row: { original } }) => <Link to="/import/$id" params={{ id: original.id }}>{original.fileName}</Link> }),
    column.display({ id: 'state', header: t('import.state'), cell: ({ row: { original } }) => <RunStateMark state={original.state} /> }),
    column.display({ id: 'rows', header: t('import.rows'), cell: ({ row: { original } }) => formatNumber(original.rowsTotal ?? original.rowsRead, locale) }),
    column.display({ id: 'new', header: t('outcome.NEW'), cell: ({ row: { original } }) => formatNumber(original.counts.new, locale) }),
    column.display({ id: 'malformed', header: t('outcome.MALFORMED'), cell: ({ row: { original } }) => formatNumber(original.counts.malformed, locale) }),
    column.display({ id: 'at', header: t('import.at'), cell: ({ row: { original } }) => formatInstant(original.createdAt, locale) }),
  ]), [t, locale]);
  return (
    <div className="page stack stack-loose">
      <PageHead title={t('nav.import')} lead={t('import.lead')}><ExportLinks /></PageHead>
      <section className="card stack">
        <h2>{t('import.upload')}</h2>
        <OfficeForm
          label={t('import.upload')} submit={t('import.check')}
          save={async (data) => {
            const file = data.get('file');
            if (!(file instanceof File)) return;
            const id = await upload('/imports', file);
            await navigate({ to: '/import/$id', params: { id } });
          }}
        >
          <FormText name="file" type="file" accept=".csv,.geojson,.json,text/csv,application/geo+json" required label={t('import.choose')} hint={t('import.chooseHint')} />
        </OfficeForm>
      </section>
      <section className="stack">
        <h2>{t('import.runs')}</h2>
        {items.length
          ? <DataTable caption={t('import.runs')} columns={columns} rows={items} rowId={(row) => row.id} />
          : <p className="empty lead">{t('import.none')}</p>}
        <Pages page={page} totalItems={totalItems} />
      </section>
    </div>
  );
}
