import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { pageParam, type RawSearch } from '../../shell/search-params.js';

export const rulesRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'rules',
  validateSearch: (raw: RawSearch): { page?: number } => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./rules.load.js')).loadRules(deps.page),
  component: lazyRouteComponent(() => import('./rules.page.js'), 'RulesPage'),
});
