import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { pageParam, type RawSearch } from '../../shell/search-params.js';

export const agreementsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'cooperatives/agreements',
  validateSearch: (raw: RawSearch): { page?: number } => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./agreements.load.js')).loadAgreements(deps.page),
  component: lazyRouteComponent(() => import('./agreements.page.js'), 'AgreementsPage'),
});

export const newAgreementRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'cooperatives/agreements/new',
  component: lazyRouteComponent(() => import('./new-agreement.page.js'), 'NewAgreementPage'),
});

export const agreementRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'cooperatives/agreements/$id',
  loader: async ({ params }) => (await import('./agreements.load.js')).loadAgreement(params.id),
  component: lazyRouteComponent(() => import('./agreement.page.js'), 'AgreementPage'),
});
