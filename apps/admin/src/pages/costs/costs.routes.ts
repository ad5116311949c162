import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { pageParam, type RawSearch } from '../../shell/search-params.js';

export interface CostsSearch {
  page?: number;
}

export const costsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'costs',
  validateSearch: (raw: RawSearch): CostsSearch => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./costs.load.js')).loadSeasons(deps.page),
  component: lazyRouteComponent(() => import('./costs.page.js'), 'CostsPage'),
});

export const newSeasonRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'costs/new',
  loader: async () => (await import('./costs.load.js')).loadSeasonChoices(),
  component: lazyRouteComponent(() => import('./new-season.page.js'), 'NewSeasonPage'),
});

export const seasonRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'costs/$id',
  loader: async ({ params }) => (await import('./costs.load.js')).loadSeason(params.id),
  component: lazyRouteComponent(() => import('./season.page.js'), 'SeasonPage'),
});
