import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { pageParam, type RawSearch } from '../../shell/search-params.js';

export const maintenanceRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'maintenance',
  validateSearch: (raw: RawSearch): { page?: number } => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./maintenance.load.js')).loadDue(deps.page),
  component: lazyRouteComponent(() => import('./maintenance.page.js'), 'MaintenancePage'),
});
