import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { pageParam, textParam, type RawSearch } from '../../shell/search-params.js';

/** The asset that is chosen first. */
export interface CalendarsSearch {
  asset?: string;
}

const validateSearch = (raw: RawSearch): CalendarsSearch => ({ asset: textParam(raw.asset) });

export const calendarsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'timetable/links',
  validateSearch,
  loader: async () => (await import('./calendars.load.js')).loadCalendars(),
  component: lazyRouteComponent(() => import('./calendars.page.js'), 'CalendarsPage'),
});

export const calendarImportRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'timetable/import',
  validateSearch,
  loader: async () => (await import('./calendars.load.js')).loadCalendarAssets(),
  component: lazyRouteComponent(() => import('./calendar-import.page.js'), 'CalendarImportPage'),
});

export const calendarFileRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'timetable/import/$id',
  validateSearch: (raw: RawSearch): { page?: number } => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => (await import('./calendars.load.js')).loadCalendarFile(params.id, deps.page),
  component: lazyRouteComponent(() => import('./calendar-file.page.js'), 'CalendarFilePage'),
});
