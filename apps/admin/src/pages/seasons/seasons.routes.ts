import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { pageParam, type RawSearch } from '../../shell/search-params.js';

export const roundsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'seasons',
  validateSearch: (raw: RawSearch): { page?: number } => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./seasons.load.js')).loadSeasons(deps.page),
  component: lazyRouteComponent(() => import('./seasons.page.js'), 'SeasonsPage'),
});

export const newRoundRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'seasons/new',
  loader: async () => (await import('./seasons.load.js')).loadShareable(),
  component: lazyRouteComponent(() => import('./new-season.page.js'), 'NewSeasonPage'),
});

export const roundRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'seasons/$id',
  loader: async ({ params }) => (await import('./seasons.load.js')).loadSeason(params.id),
  component: lazyRouteComponent(() => import('./season.page.js'), 'SeasonPage'),
});
