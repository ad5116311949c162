import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ReportBy } from '../../gql/graphql.js';
import { officeRoute } from '../../shell/routes-base.js';
import { numberParam, oneOf, pageParam, textParam, type RawSearch } from '../../shell/search-params.js';

export const REPORT_BY = ['ASSET', 'COOPERATIVE', 'MONTH'] as const satisfies readonly ReportBy[];

export interface ReportsSearch {
  /** First month: 2026-01. */
  from?: string;
  months?: number;
  by?: ReportBy;
  page?: number;
}

const monthParam = (value: unknown): string | undefined => {
  const text = textParam(value);
  return text && /^2\d{3}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
};

export const reportsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'reports',
  validateSearch: (raw: RawSearch): ReportsSearch => ({
    from: monthParam(raw.from),
    months: numberParam(raw.months, 1, 24),
    by: oneOf(raw.by, REPORT_BY),
    page: pageParam(raw.page),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./reports.load.js')).loadReports(deps),
  component: lazyRouteComponent(() => import('./reports.page.js'), 'ReportsPage'),
});
