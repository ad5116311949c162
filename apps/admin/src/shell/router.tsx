import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { activityRoute } from '../pages/activity/activity.route.js';
import { agreementRoute, agreementsRoute, newAgreementRoute } from '../pages/agreements/agreements.routes.js';
import { assetRoute, assetsRoute, newAssetRoute } from '../pages/assets/assets.routes.js';
import { calendarFileRoute, calendarImportRoute, calendarsRoute } from '../pages/calendars/calendars.routes.js';
import { cooperativeRoute, cooperativesRoute } from '../pages/cooperatives/cooperatives.routes.js';
import { costsRoute, newSeasonRoute, seasonRoute } from '../pages/costs/costs.routes.js';
import { importRoute, importRunRoute } from '../pages/import/import.routes.js';
import { inboxRoute } from '../pages/inbox/inbox.route.js';
import { maintenanceRoute } from '../pages/maintenance/maintenance.route.js';
import { invitationsRoute, membersRoute } from '../pages/members/members.routes.js';
import { reportsRoute } from '../pages/reports/reports.route.js';
import { rulesRoute } from '../pages/rules/rules.route.js';
import { newRoundRoute, roundRoute, roundsRoute } from '../pages/seasons/seasons.routes.js';
import { settingsRoute } from '../pages/settings/settings.route.js';
import { paperRoute, sheetsRoute } from '../pages/sheets/sheets.routes.js';
import { timetableRoute } from '../pages/timetable/timetable.route.js';
import { Pending } from './pending.js';
import { NotFound, RouteTrouble } from './route-trouble.js';
import { officeRoute, rootRoute, signInRoute } from './routes-base.js';
import { rightsOf } from './rights.js';
import { parseSearch, stringifySearch } from './search-params.js';

const startRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: rightsOf(context.acting).decide ? '/inbox' : '/timetable', replace: true });
  },
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  officeRoute.addChildren([
    startRoute, inboxRoute, cooperativesRoute, cooperativeRoute, agreementsRoute, newAgreementRoute, agreementRoute, membersRoute, invitationsRoute, assetsRoute, newAssetRoute, assetRoute, maintenanceRoute,
    timetableRoute, calendarsRoute, calendarImportRoute, calendarFileRoute, roundsRoute, newRoundRoute, roundRoute, sheetsRoute, paperRoute, rulesRoute, importRoute, importRunRoute, costsRoute, newSeasonRoute, seasonRoute, reportsRoute, activityRoute, settingsRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  basepath: '/admin',
  parseSearch,
  stringifySearch,
  defaultPendingMs: 300,
  defaultPendingComponent: Pending,
  defaultErrorComponent: RouteTrouble,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
