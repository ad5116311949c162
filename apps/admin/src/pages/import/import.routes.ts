import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ImportOutcome } from '../../gql/graphql.js';
import { officeRoute } from '../../shell/routes-base.js';
import { oneOf, pageParam, type RawSearch } from '../../shell/search-params.js';

export const OUTCOMES = ['UNDECIDED', 'NEW', 'SAME', 'BRANCH', 'UNCHANGED', 'MALFORMED'] as const satisfies readonly ImportOutcome[];

export interface ImportRunSearch {
  outcome?: ImportOutcome;
  /** Page of the rows. */
  page?: number;
  /** Page of the problems. */
  problems?: number;
}

export const importRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'import',
  validateSearch: (raw: RawSearch): { page?: number } => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./import.load.js')).loadImportRuns(deps.page),
  component: lazyRouteComponent(() => import('./import.page.js'), 'ImportPage'),
});

export const importRunRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'import/$id',
  validateSearch: (raw: RawSearch): ImportRunSearch => ({
    outcome: oneOf(raw.outcome, OUTCOMES),
    page: pageParam(raw.page),
    problems: pageParam(raw.problems),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => (await import('./import.load.js')).loadImportRun(params.id, deps),
  component: lazyRouteComponent(() => import('./import-run.page.js'), 'ImportRunPage'),
});
