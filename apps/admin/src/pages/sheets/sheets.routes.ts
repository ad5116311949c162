import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { pageParam, textParam, type RawSearch } from '../../shell/search-params.js';

export const sheetsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'paper',
  validateSearch: (raw: RawSearch): { page?: number } => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./sheets.load.js')).loadSheetAssets(deps.page),
  component: lazyRouteComponent(() => import('./sheets.page.js'), 'SheetsPage'),
});

export const paperRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'paper/entries',
  validateSearch: (raw: RawSearch): { code?: string } => ({ code: textParam(raw.code) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('../paper/paper.load.js')).loadPaper(deps.code),
  component: lazyRouteComponent(() => import('../paper/paper.page.js'), 'PaperPage'),
});
