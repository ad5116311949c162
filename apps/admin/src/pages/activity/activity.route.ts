import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { dayParam, textParam, type RawSearch } from '../../shell/search-params.js';

export interface ActivitySearch {
  action?: string;
  subjectType?: string;
  subjectId?: string;
  /** Calendar days in the federation's zone; `until` is the last one shown. */
  from?: string;
  until?: string;
  /** Cursor of the entry before the first one shown. */
  after?: string;
}

export const activityRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'activity',
  validateSearch: (raw: RawSearch): ActivitySearch => ({
    action: textParam(raw.action),
    subjectType: textParam(raw.subjectType),
    subjectId: textParam(raw.subjectId),
    from: dayParam(raw.from),
    until: dayParam(raw.until),
    after: textParam(raw.after),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps, context }) => (await import('./activity.load.js')).loadActivity(deps, context.acting.federation.timeZone),
  component: lazyRouteComponent(() => import('./activity.page.js'), 'ActivityPage'),
});
