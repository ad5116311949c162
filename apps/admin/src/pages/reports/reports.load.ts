import { query } from '../../api/office.js';
import { CostReportPageDocument, ExportJobsDocument, UseReportPageDocument, type CostReportPageQuery, type ExportJobsQuery, type UseReportPageQuery } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';
import type { ReportsSearch } from './reports.route.js';

export type UseRow = UseReportPageQuery['useReport']['items'][number];
export type CostRow = CostReportPageQuery['costReport']['items'][number];
export type Job = ExportJobsQuery['exportJobs']['items'][number];

/** The months that are shown when none are chosen: the twelve up to this one. */
export function usualFrom(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11, 1)).toISOString().slice(0, 7);
}

export async function loadReports({ from, months, by, page }: ReportsSearch) {
  const of = { from: from ?? usualFrom(new Date()), months: months ?? 12, by: by ?? ('ASSET' as const) };
  const [{ useReport }, { costReport }, jobs] = await Promise.all([query(UseReportPageDocument, { of, skip: skipOf(page), take: PAGE_SIZE }), query(CostReportPageDocument, {}), loadJobs()]);
  return { of, use: useReport, costs: costReport.items, jobs };
}

/** The reader's own files, newest first. */
export async function loadJobs(): Promise<Job[]> {
  return (await query(ExportJobsDocument, {})).exportJobs.items;
}
