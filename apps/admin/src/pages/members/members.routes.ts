import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from '../../shell/routes-base.js';
import { oneOf, pageParam, textParam, type RawSearch } from '../../shell/search-params.js';

export interface MembersSearch {
  text?: string;
  cooperative?: string;
  page?: number;
  /** Which dialog stands open, so that a link can lead to it. */
  open?: 'invite' | 'add';
}

export const membersRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'members',
  validateSearch: (raw: RawSearch): MembersSearch => ({
    text: textParam(raw.text),
    cooperative: textParam(raw.cooperative),
    page: pageParam(raw.page),
    open: oneOf(raw.open, ['invite', 'add'] as const),
  }),
  loaderDeps: ({ search: { text, cooperative, page } }) => ({ text, cooperative, page }),
  loader: async ({ deps }) => (await import('./members.load.js')).loadMembers(deps),
  component: lazyRouteComponent(() => import('./members.page.js'), 'MembersPage'),
});

export const invitationsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'members/invitations',
  validateSearch: (raw: RawSearch): { page?: number } => ({ page: pageParam(raw.page) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./members.load.js')).loadInvitations(deps.page),
  component: lazyRouteComponent(() => import('./invitations.page.js'), 'InvitationsPage'),
});
