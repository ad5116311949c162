import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { dayParam, oneOf, pageParam, type RawSearch } from '../../shell/search-params.js';

export interface TimetableSearch {
  /** First day shown, in each asset's own zone. */
  from?: string;
  view?: 'day' | 'list';
  page?: number;
}

export const timetableRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'timetable',
  validateSearch: (raw: RawSearch): TimetableSearch => ({
    from: dayParam(raw.from),
    view: oneOf(raw.view, ['day', 'list'] as const),
    page: pageParam(raw.page),
  }),
  loaderDeps: ({ search: { from, page } }) => ({ from, page }),
  loader: async ({ deps, context }) => (await import('./timetable.load.js')).loadTimetable(deps, context.acting.federation.timeZone),
  component: lazyRouteComponent(() => import('./timetable.page.js'), 'TimetablePage'),
});
