import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { OfficeShell } from './office-shell.js';
import { BareNotFound, BareTrouble } from './route-trouble.js';
import { textParam, type RawSearch } from './search-params.js';
import { currentPerson } from './session.js';

export const rootRoute = createRootRoute({ component: Outlet, errorComponent: BareTrouble, notFoundComponent: BareNotFound });

/** Everything that needs someone signed in who belongs to a federation. */
export const officeRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'office',
  beforeLoad: async ({ location }) => {
    const me = await currentPerson();
    if (!me?.actingFor) throw redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href } });
    return { me, acting: me.actingFor };
  },
  component: OfficeShell,
  errorComponent: BareTrouble,
});

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (raw: RawSearch): { next?: string; token?: string; code?: string; invitation?: string } => ({
    next: textParam(raw.next),
    token: textParam(raw.token),
    code: textParam(raw.code),
    invitation: textParam(raw.invitation),
  }),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in.page.js'), 'SignInPage'),
});
