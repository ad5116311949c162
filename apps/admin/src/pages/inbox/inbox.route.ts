import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { textParam, type RawSearch } from '../../shell/search-params.js';

export const inboxRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'inbox',
  validateSearch: (raw: RawSearch): { item?: string } => ({ item: textParam(raw.item) }),
  loader: async () => (await import('./inbox.load.js')).loadInbox(),
  component: lazyRouteComponent(() => import('./inbox.page.js'), 'InboxPage'),
});
