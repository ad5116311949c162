import { record } from './activity-log.js';
import { importMutations } from './imports.js';
import { clashes, required } from './office-resolvers.js';
import { refusal } from './refusal.js';
import { assets, bookings, coop, cooperatives, federation, members, nextId, principles, steward, wallText, ZONE, type Asset, type Booking, type Cooperative } from './world.js';

interface In<T> { input: T }
function versioned<T extends { version: number }>(thing: T, expectedVersion: number): T {
  if (thing.version !== expectedVersion) throw refusal('CONFLICT', 'Someone changed this meanwhile. Read it again.', 'expectedVersion');
  thing.version += 1;
  return thing;
}
const named = (fields: { name?: string }, field: string): void => {
  if (fields.name !== undefined && !fields.name.trim()) throw refusal('BAD_USER_INPUT', 'A name is needed.', field);
};

export const mutations = {
  ...importMutations,
  updateFederation: ({ input }: In<object>) => Object.assign(federation, input),
  setPrinciples: ({ input }: In<{ principles: { id?: string; title: string; question: string }[] }>) => {
    principles.splice(0, principles.length, ...input.principles.map((p, i) => ({ id: p.id ?? nextId(), title: p.title, question: p.question, position: i + 1 })));
    return principles;
  },
  updateCooperative: ({ input }: In<{ id: string; expectedVersion: number; cooperative: Partial<Cooperative> & { name?: string } }>) => {
    named(input.cooperative, 'cooperative.name');
    const { legalForm: _form, activity: _activity, ...fields } = input.cooperative;
    return Object.assign(versioned(required(cooperatives, input.id), input.expectedVersion), fields);
  },
  decideCooperativeStatus: ({ input }: In<{ cooperativeId: string; to: string; reason: string }>) => {
    if (!input.reason.trim()) throw refusal('BAD_USER_INPUT', 'Say why.', 'reason');
    const target = required(cooperatives, input.cooperativeId, 'cooperativeId');
    target.statusHistory.push({ id: nextId(), from: target.status, to: input.to, reason: input.reason, at: new Date().toISOString(), decidedBy: steward });
    record('cooperative.decide', 'cooperative', target.id, { before: JSON.stringify({ status: target.status }), after: JSON.stringify({ status: input.to }), reason: input.reason });
    target.status = input.to;
    return target;
  },
  answerPrinciples: ({ input }: In<{ cooperativeId: string; answers: { principleId: string; answer: string; evidence: string }[] }>) => {
    const target = required(cooperatives, input.cooperativeId, 'cooperativeId');
    target.principleAnswers = input.answers.map((a) => ({ principle: required(principles, a.principleId), answer: a.answer, evidence: a.evidence, answeredAt: new Date().toISOString() }));
    return target;
  },
  addMember: ({ input }: In<{ name: string; cooperativeId: string; phone?: string; email?: string }>) => {
    named(input, 'name');
    const added = { id: nextId(), name: input.name, email: input.email ?? null, phone: input.phone ?? null, hasSignIn: false, joinedAt: new Date().toISOString(),
      roles: [{ id: nextId(), federationRole: null, cooperativeRole: 'MEMBER', cooperative: required(cooperatives, input.cooperativeId), from: '2026-11-24', until: null }] };
    members.push(added);
    return added;
  },
  grantRole: ({ input }: In<{ memberId: string; cooperativeId?: string; cooperativeRole?: string; federationRole?: string; from?: string; until?: string }>) => {
    const target = required(members, input.memberId, 'memberId');
    target.roles.push({ id: nextId(), federationRole: input.federationRole ?? null, cooperativeRole: input.cooperativeRole ?? null,
      cooperative: input.cooperativeId ? required(cooperatives, input.cooperativeId) : null, from: input.from ?? '2026-11-24', until: input.until ?? null });
    return target;
  },
  endRole: ({ id }: { id: string }) => {
    const target = members.find((m) => m.roles.some((role) => role.id === id));
    if (!target) throw refusal('NOT_FOUND', 'There is no such role.', 'id');
    target.roles.find((role) => role.id === id)!.until = '2026-11-24';
    return target;
  },
  createAsset: ({ input }: In<{ ownerId: string; asset: Partial<Asset> & { name?: string } }>) => {
    if (!input.asset.name?.trim()) throw refusal('BAD_USER_INPUT', 'A name is needed.', 'asset.name');
    const created: Asset = { ...assets[0]!, id: nextId(), closures: [], photos: [], openingHours: [], version: 1, howToUse: '', ...input.asset, owner: required(cooperatives, input.ownerId) };
    assets.push(created);
    return created;
  },
  updateAsset: ({ input }: In<{ id: string; expectedVersion: number; asset: Partial<Asset> & { name?: string } }>) => {
    named(input.asset, 'asset.name');
    return Object.assign(versioned(required(assets, input.id), input.expectedVersion), input.asset);
  },
  setOpeningHours: ({ input }: In<{ assetId: string; hours: { weekday: number; opens: string; closes: string }[] }>) => {
    const bad = input.hours.findIndex((h) => h.opens >= h.closes);
    if (bad >= 0) throw refusal('BAD_USER_INPUT', 'Closing comes after opening.', `hours.${bad}.closes`);
    const target = required(assets, input.assetId, 'assetId');
    target.openingHours = input.hours.map((h) => ({ id: nextId(), validFrom: null, validUntil: null, ...h }));
    return target;
  },
  addClosure: ({ input }: In<{ assetId: string; start: string; end: string; reason: string; acceptHits?: boolean }>) => {
    const target = required(assets, input.assetId, 'assetId');
    const hit = clashes(target, new Date(input.start).toISOString(), new Date(input.end).toISOString());
    if (hit.length && !input.acceptHits) return { __typename: 'ClosureHits', message: 'Bookings stand in this time.', bookings: hit };
    const closure = { id: nextId(), start: input.start, end: input.end, reason: input.reason };
    target.closures.push(closure);
    return { __typename: 'Closure', ...closure };
  },
  removeClosure: ({ id }: { id: string }) => { for (const a of assets) a.closures = a.closures.filter((c) => c.id !== id); return true; },
  removePhoto: ({ id }: { id: string }) => { for (const a of assets) a.photos = a.photos.filter((p) => p.id !== id); return true; },
  bookAsset: ({ input }: In<{ assetId: string; start: string; end: string; purpose: string }>) => {
    const target = required(assets, input.assetId, 'assetId');
    const [start, end] = [new Date(input.start), new Date(input.end)];
    const heldBy = clashes(target, start.toISOString(), end.toISOString());
    if (heldBy.length) {
      const later = (days: number): object => ({ start: new Date(start.getTime() + days * 86_400_000).toISOString(), end: new Date(end.getTime() + days * 86_400_000).toISOString() });
      return { __typename: 'BookingClash', message: 'Someone booked this time.', heldBy, closures: [], alternatives: [later(7), later(8), later(9)] };
    }
    const made: Booking = { id: nextId(), asset: target, cooperative: coop('Errota'), start: start.toISOString(), end: end.toISOString(), localStart: wallText(start), localEnd: wallText(end),
      timeZone: ZONE, status: 'CONFIRMED', purpose: input.purpose, member: steward, bookedBy: null, createdAt: new Date().toISOString(), cancelledAt: null, cancelReason: null, mine: true, mayCancel: true, version: 1 };
    bookings.push(made);
    return { __typename: 'Booking', ...made };
  },
  cancelBooking: ({ input }: In<{ id: string; reason?: string }>) =>
    Object.assign(required(bookings, input.id), { status: 'CANCELLED', cancelledAt: new Date().toISOString(), cancelReason: input.reason ?? null, mayCancel: false }),
};
