import { GraphQLError } from 'graphql';
import { book, freeBusy, timetableRow } from './bookings.js';
import { assets, bookings, errota, FEDERATION, labea, nextId, type Asset } from './world.js';

/** What one request may know: whether it carries the session cookie. */
export interface MockContext { signedIn: boolean; setSession: (on: boolean) => void }

const refuse = (code: string, message: string, field?: string): never => {
  throw new GraphQLError(message, { extensions: { code, fields: field ? [{ field, message }] : [] } });
};
const needed = (context: MockContext): void => { if (!context.signedIn) refuse('UNAUTHENTICATED', 'Sign in first.'); };
const assetOf = (id: string): Asset => assets.find((asset) => asset.id === id) ?? refuse('NOT_FOUND', 'There is no such asset.', 'assetId');

const person = { language: 'en', name: 'Ane Etxeberria Urkiola' };
const memberId = nextId();
const sessions = [
  { id: nextId(), createdAt: '2026-11-01T08:00:00Z', lastSeenAt: new Date().toISOString(), device: 'Chrome on Android', current: true },
  { id: nextId(), createdAt: '2026-10-01T08:00:00Z', lastSeenAt: '2026-11-02T08:00:00Z', device: 'Firefox on Linux', current: false },
];
const accessTokens: { id: string; name: string; scopes: string[]; createdAt: string; expiresAt: string; lastUsedAt: null }[] = [];
const me = () => ({
  id: memberId, language: person.language, emails: ['ane@labea.example'], sessions, accessTokens, passkeys: [],
  memberships: [{
    federationId: FEDERATION.id, federationName: FEDERATION.name, federationSlug: 'ibaia', memberId, name: person.name, federationRoles: [],
    cooperatives: [labea, errota].map((cooperative) => ({ ...cooperative, roles: ['MEMBER'] })),
  }],
});

export const rootValue = {
  seasons: () => ({ items: [], totalItems: 0 }),
  weatherShifts: () => ({ items: [], totalItems: 0 }),
  me: (_: unknown, context: MockContext) => (context.signedIn ? me() : null),
  assets: ({ filter }: { filter?: { text?: string } }, context: MockContext) => {
    needed(context);
    const items = assets.filter((asset) => asset.name.toLowerCase().includes(filter?.text?.toLowerCase() ?? ''));
    return { items, totalItems: items.length };
  },
  asset: ({ id }: { id: string }, context: MockContext) => {
    needed(context);
    return assets.find((asset) => asset.id === id) ?? null;
  },
  bookingCheck: () => ({ reasons: [], needsApproval: false, cancelUntil: null, price: [] }),
  freeBusy: ({ assetId, from, days }: { assetId: string; from: string; days: number }) => freeBusy(assetOf(assetId), from, days),
  timetable: ({ from, days, assetIds }: { from: string; days: number; assetIds: string[] }) =>
    ({ from, days, totalItems: 1, rows: assetIds.map((id) => timetableRow(assetOf(id), from, days)) }),
  bookings: ({ filter }: { filter: { from?: string; until?: string; status?: string[] } }, context: MockContext) => {
    needed(context);
    const items = bookings
      .filter((booking) => booking.mine && (!filter.from || booking.end > filter.from) && (!filter.until || booking.start < filter.until || booking.status === 'CANCELLED'))
      .filter((booking) => !filter.status || filter.status.includes(booking.status))
      .sort((one, other) => one.start.localeCompare(other.start));
    return { items, totalItems: items.length };
  },
  requestSignInCode: () => ({ expiresAt: new Date(Date.now() + 600_000).toISOString() }),
  signIn: ({ input }: { input: { code: string } }, context: MockContext) => {
    if (!['123456', 'link', 'PRINT'].includes(input.code)) refuse('UNAUTHENTICATED', 'This code is wrong or too old.', 'code');
    context.setSession(true);
    return me();
  },
  signOut: (_: unknown, context: MockContext) => {
    context.setSession(false);
    return true;
  },
  updateProfile: ({ input }: { input: { language?: string; name?: string } }) => {
    Object.assign(person, Object.fromEntries(Object.entries(input).filter(([, value]) => value)));
    return me();
  },
  acceptInvitation: ({ input }: { input: { code: string; name: string } }) => {
    if (!input.code.startsWith('ibaia-')) refuse('NOT_FOUND', 'There is no such invitation.', 'code');
    person.name = input.name;
    return me();
  },
  bookAsset: ({ input }: { input: { assetId: string; start: string; end: string; purpose: string } }, context: MockContext) => {
    needed(context);
    return book(assetOf(input.assetId), input);
  },
  cancelBooking: ({ input }: { input: { id: string } }) => {
    const booking = bookings.find((one) => one.id === input.id) ?? refuse('NOT_FOUND', 'There is no such booking.', 'id');
    booking.status = 'CANCELLED';
    booking.mayCancel = false;
    return booking;
  },
  revokeSession: ({ id }: { id: string }) => {
    sessions.splice(sessions.findIndex((session) => session.id === id), 1);
    return true;
  },
  createAccessToken: ({ input }: { input: { name: string; scopes: string[]; expiresAt: string } }) => {
    const accessToken = { id: nextId(), ...input, createdAt: new Date().toISOString(), lastUsedAt: null };
    accessTokens.push(accessToken);
    return { accessToken, secret: 'auz_demo_only_0123456789' };
  },
  revokeAccessToken: ({ id }: { id: string }) => {
    accessTokens.splice(accessTokens.findIndex((token) => token.id === id), 1);
    return true;
  },
};
