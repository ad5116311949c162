import { page, refusal } from './refusal.js';
import { coop, cooperatives, federation, members, nextId, steward, type Cooperative } from './world.js';

/** Kept in a variable, not a cookie: one person at a time sits at the mock. */
const desk = { signedIn: true, language: 'en' };
const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
let sessions = [{ id: nextId(), createdAt: ago(3), lastSeenAt: ago(0), device: 'Firefox, Linux', current: true }, { id: nextId(), createdAt: ago(40), lastSeenAt: ago(12), device: 'Chrome, Android', current: false }];
let accessTokens: { id: string; name: string; scopes: string[]; createdAt: string; expiresAt: string; lastUsedAt: string | null }[] =
  [{ id: nextId(), name: 'Accounting', scopes: ['READ'], createdAt: ago(20), expiresAt: soon(90_000), lastUsedAt: ago(1) }];
let passkeys = [{ id: nextId(), name: 'Office laptop', createdAt: ago(30), lastUsedAt: ago(2) }];
const invitations: { id: string; cooperative: Cooperative | null; cooperativeRole: string | null; federationRole: string | null; email: string | null; createdAt: string; expiresAt: string; usedAt: string | null; revokedAt: string | null }[] = [];

const me = (): object | null => desk.signedIn ? {
  id: 'person', language: desk.language, emails: [steward.email], sessions, accessTokens, passkeys,
  memberships: [{ federationId: federation.id, federationName: federation.name, federationSlug: federation.slug, memberId: steward.id, name: steward.name, federationRoles: ['STEWARD'],
    cooperatives: [{ id: coop('Errota').id, name: 'Errota', status: 'ADMITTED', roles: ['COORDINATOR'] }, { id: coop('Sagar').id, name: 'Sagar', status: 'ADMITTED', roles: ['MEMBER'] }] }],
  actingFor: { federation, member: steward, cooperative: coop('Errota'), federationRoles: ['STEWARD'], cooperativeRoles: ['COORDINATOR'], onBehalfOf: null },
} : null;

export const identityQueries = {
  me,
  members: ({ filter = {}, ...paging }: { filter?: { text?: string; cooperativeId?: string }; skip?: number; take?: number }) =>
    page(members.filter((m) => (!filter.text || m.name.toLowerCase().includes(filter.text.toLowerCase()))
      && (!filter.cooperativeId || m.roles.some((role) => role.cooperative?.id === filter.cooperativeId))), paging),
  invitations: (paging: object) => page(invitations.toReversed(), paging),
};

export const identityMutations = {
  requestSignInCode: () => ({ expiresAt: soon(10) }),
  signIn: ({ input }: { input: { code: string } }) => {
    if (input.code === '000000') throw refusal('UNAUTHENTICATED', 'This code does not open anything.', 'code');
    desk.signedIn = true;
    return me();
  },
  signOut: () => { desk.signedIn = false; return true; },
  updateProfile: ({ input }: { input: { language?: string } }) => { desk.language = input.language ?? desk.language; return me(); },
  revokeSession: ({ id }: { id: string }) => { sessions = sessions.filter((s) => s.id !== id); return true; },
  createAccessToken: ({ input }: { input: { name: string; scopes: string[]; expiresAt: string } }) => {
    const accessToken = { id: nextId(), createdAt: ago(0), lastUsedAt: null, ...input };
    accessTokens = [...accessTokens, accessToken];
    return { accessToken, secret: 'auz_7K3F9QMDXW4T2B6N' };
  },
  revokeAccessToken: ({ id }: { id: string }) => { accessTokens = accessTokens.filter((t) => t.id !== id); return true; },
  removePasskey: ({ id }: { id: string }) => { passkeys = passkeys.filter((p) => p.id !== id); return true; },
  makePrintedCode: ({ input }: { input: { memberId: string } }) =>
    ({ code: 'ibaia-7K3F-9QMD', expiresAt: soon(7 * 1440), memberName: members.find((m) => m.id === input.memberId)?.name ?? '' }),
  invite: ({ input }: { input: { cooperativeId?: string; cooperativeRole?: string; federationRole?: string; email?: string } }) => {
    const invitation = { id: nextId(), cooperative: cooperatives.find((c) => c.id === input.cooperativeId) ?? null, cooperativeRole: input.cooperativeRole ?? null,
      federationRole: input.federationRole ?? null, email: input.email ?? null, createdAt: ago(0), expiresAt: soon(14 * 1440), usedAt: null, revokedAt: null };
    invitations.push(invitation);
    return { invitation, code: 'ibaia-7K3F-9QMD', link: 'https://office.example/join/ibaia-7K3F-9QMD', qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 5"><path d="M0 0h2v2H0zM3 0h2v2H3zM0 3h2v2H0zM2 2h1v1H2zM4 4h1v1H4z"/></svg>' };
  },
  revokeInvitation: ({ id }: { id: string }) => {
    const found = invitations.find((i) => i.id === id);
    if (found) found.revokedAt = ago(0);
    return Boolean(found);
  },
};
