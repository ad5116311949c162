import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { oneOf, textParam, type RawSearch } from '../../shell/search-params.js';
import type { View } from './inbox.load.js';

const VIEWS: readonly View[] = ['requests', 'closures', 'overdue', 'problems', 'paper', 'applications'];

export const inboxRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'inbox',
  validateSearch: (raw: RawSearch): { item?: string; view?: View } => ({ item: textParam(raw.item), view: oneOf(raw.view, VIEWS) }),
  loaderDeps: ({ search }) => ({ view: search.view }),
  loader: async ({ deps }) => (await import('./inbox.load.js')).loadInbox(deps.view),
  component: lazyRouteComponent(() => import('./inbox.page.js'), 'InboxPage'),
});
