import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { CooperativeSort, CooperativeStatus } from '../../gql/graphql.js';
import { officeRoute } from '../../shell/routes-base.js';
import { numberParam, oneOf, pageParam, someOf, textParam, type RawSearch } from '../../shell/search-params.js';

export const STATUSES = ['LISTED', 'APPLIED', 'ADMITTED', 'SUSPENDED', 'LEFT', 'GUEST'] as const satisfies readonly CooperativeStatus[];
export const SORTS = ['NAME', 'DISTANCE', 'NEWEST'] as const satisfies readonly CooperativeSort[];

export interface CooperativesSearch {
  text?: string;
  status?: CooperativeStatus[];
  country?: string;
  activity?: string;
  sort?: CooperativeSort;
  /** Degrees; with `km` the middle and reach of a circle. */
  latitude?: number;
  longitude?: number;
  km?: number;
  page?: number;
}

export const cooperativesRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'cooperatives',
  validateSearch: (raw: RawSearch): CooperativesSearch => ({
    text: textParam(raw.text),
    status: someOf(raw.status, STATUSES),
    country: /^[A-Z]{2}$/.test(String(raw.country)) ? String(raw.country) : undefined,
    activity: textParam(raw.activity),
    sort: oneOf(raw.sort, SORTS),
    latitude: numberParam(raw.latitude, -90, 90),
    longitude: numberParam(raw.longitude, -180, 180),
    km: numberParam(raw.km, 1, 5000),
    page: pageParam(raw.page),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./cooperatives.load.js')).loadCooperatives(deps),
  component: lazyRouteComponent(() => import('./cooperatives.page.js'), 'CooperativesPage'),
});

export const cooperativeRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'cooperatives/$id',
  loader: async ({ params }) => (await import('./cooperatives.load.js')).loadCooperative(params.id),
  component: lazyRouteComponent(() => import('./cooperative.page.js'), 'CooperativePage'),
});
