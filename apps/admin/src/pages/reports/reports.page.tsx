import { getRouteApi } from '@tanstack/react-router';
import { Button, formatVolume, formatWireAmount, SelectField, Table, TextField, useLocale } from '@auzolan/ui';
import { FilterForm } from '../../lists/filter-form.js';
import { Pages } from '../../lists/pages.js';
import { useMoneyWords, withMoneyWords } from '../../messages/use-money-words.js';
import { PageHead } from '../../shell/page-head.js';
import { BarChart } from './bar-chart.js';
import { Exports } from './exports.js';
import type { CostRow, UseRow } from './reports.load.js';
import { REPORT_BY } from './reports.route.js';

const route = getRouteApi('/office/reports');

/** How shared things are used, what was refused, what lies idle, what came back of the costs; and lists as files. */
function ReportsView() {
  const t = useMoneyWords();
  const { of, use, costs, jobs } = route.useLoaderData();
  const search = route.useSearch();
  return (
    <div className="page stack">
      <PageHead title={t('nav.reports')} lead={t('reports.lead')}><Button onClick={() => print()}>{t('form.print')}</Button></PageHead>
      <FilterForm key={JSON.stringify(search)} filtered={Boolean(search.from ?? search.months ?? search.by)}>
        <div className="filter-row">
          <SelectField name="by" label={t('reports.by')} defaultValue={of.by}>
            {REPORT_BY.map((by) => <option key={by} value={by}>{t(`reports.${by}`)}</option>)}
          </SelectField>
          <TextField type="month" name="from" label={t('reports.from')} defaultValue={of.from} />
          <TextField type="number" name="months" min={1} max={24} label={t('reports.months')} defaultValue={of.months} />
        </div>
      </FilterForm>
      <UseSection rows={use.items} by={of.by} />
      <Pages page={search.page} totalItems={use.totalItems} />
      <CostSection rows={costs} />
      <Exports jobs={jobs} />
    </div>
  );
}

function UseSection({ rows, by }: { rows: readonly UseRow[]; by: (typeof REPORT_BY)[number] }) {
  const t = useMoneyWords();
  const locale = useLocale();
  const time = (minutes: number | null | undefined): string => (minutes === null || minutes === undefined ? '–' : formatVolume(String(minutes), 0, 'TIME', locale));
  if (rows.length === 0) return <p className="empty lead">{t('reports.nothing')}</p>;
  return (
    <section className="stack">
      <h2>{t('reports.use')}</h2>
      <BarChart
        title={t('reports.useTitle')}
        rows={rows.map((row) => ({ key: row.key, name: row.name, parts: [
          { label: t('reports.booked'), value: row.bookedMinutes, fill: 'solid' as const },
          ...(row.idleMinutes === null ? [] : [{ label: t('reports.idle'), value: row.idleMinutes ?? 0, fill: 'dots' as const }]),
        ] }))}
      />
      {rows.some(({ refused }) => refused > 0) && (
        <BarChart title={t('reports.refusedTitle')} rows={rows.map((row) => ({ key: row.key, name: row.name, parts: [{ label: t('reports.refused'), value: row.refused, fill: 'stripes' as const }] }))} />
      )}
      <Table
        caption={t('reports.use')} captionHidden rows={rows} rowKey={(row) => row.key}
        columns={[
          { key: 'name', label: t(`reports.${by}`), cell: (row) => row.name },
          { key: 'bookings', label: t('reports.bookings'), numeric: true, cell: (row) => formatVolume(String(row.bookings), 0, 'PIECE', locale) },
          { key: 'booked', label: t('reports.booked'), numeric: true, cell: (row) => time(row.bookedMinutes) },
          { key: 'used', label: t('reports.used'), numeric: true, cell: (row) => time(row.usedMinutes) },
          { key: 'refused', label: t('reports.refused'), numeric: true, cell: (row) => formatVolume(String(row.refused), 0, 'PIECE', locale) },
          { key: 'open', label: t('reports.open'), numeric: true, cell: (row) => time(row.openMinutes) },
          { key: 'idle', label: t('reports.idle'), numeric: true, cell: (row) => time(row.idleMinutes) },
        ]}
      />
    </section>
  );
}

function CostSection({ rows }: { rows: readonly CostRow[] }) {
  const t = useMoneyWords();
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('reports.costs')}</h2>
      <Table
        caption={t('reports.costs')} captionHidden rows={rows} rowKey={(row) => row.settlementId}
        columns={[
          { key: 'name', label: t('costs.season'), cell: (row) => row.name },
          { key: 'planned', label: t('costs.planned'), numeric: true, cell: (row) => formatWireAmount(row.planned, locale) },
          { key: 'actual', label: t('costs.actual'), numeric: true, cell: (row) => formatWireAmount(row.actual, locale) },
          { key: 'paid', label: t('costs.paid'), numeric: true, cell: (row) => formatWireAmount(row.paid, locale) },
          { key: 'open', label: t('reports.stillDue'), numeric: true, cell: (row) => formatWireAmount(row.open, locale) },
        ]}
      />
    </section>
  );
}

export const ReportsPage = withMoneyWords(ReportsView);
