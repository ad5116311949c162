import { DomainError, ForbiddenError, InputError } from '../errors/domain-error.js';
import { isUuid } from '../database/ids.js';
import type { Actor, CooperativeRole, FederationRole, PersonMembership, Principal } from './actor.js';

/** The words of the headers that choose whom a request acts for. */
export interface ActingForHeaders {
  /** `Acting-For: <federationId>[/<cooperativeId>]`; absent: the first membership and its first cooperative. */
  readonly actingFor: string | undefined;
  /** `On-Behalf-Of: <memberId>`, for helpers. */
  readonly onBehalfOf: string | undefined;
}

/**
 * Whom a signed-in person acts for.
 * @returns null when the person belongs to no federation yet.
 * @throws DomainError for a federation or cooperative the person does not belong to (the same answer for an unknown one).
 */
export function actorOf(principal: Principal, headers: ActingForHeaders): Actor | null {
  const [federationId, cooperativeId] = splitHeader(headers.actingFor);
  const membership = federationId
    ? principal.memberships.find((m) => m.federationId === federationId)
    : principal.memberships[0];
  if (!membership) {
    if (federationId) throw new ForbiddenError('You do not belong to this federation. Choose one of yours.');
    return null;
  }
  const cooperativeRoles = rolesByCooperative(membership);
  const chosen = cooperativeId === undefined ? firstCooperative(membership) : cooperativeId;
  if (chosen !== null && !cooperativeRoles.has(chosen)) {
    throw new ForbiddenError('You do not belong to this cooperative. Choose one of yours.');
  }
  return {
    personId: principal.personId,
    federationId: membership.federationId,
    memberId: membership.memberId,
    cooperativeId: chosen,
    onBehalfOfId: onBehalfOf(headers.onBehalfOf),
    timeZone: membership.timeZone,
    language: principal.language,
    federationRoles: new Set(membership.roles.filter((r) => r.cooperativeId === null).map((r) => r.role as FederationRole)),
    cooperativeRoles,
    cooperativeStatus: membership.roles.find((r) => r.cooperativeId === chosen && chosen !== null)?.cooperativeStatus ?? null,
  };
}

function splitHeader(header: string | undefined): [string | undefined, string | null | undefined] {
  if (!header) return [undefined, undefined];
  const [federationId, cooperativeId, ...rest] = header.split('/');
  if (rest.length || !isUuid(federationId) || (cooperativeId !== undefined && cooperativeId !== '' && !isUuid(cooperativeId))) {
    throw new DomainError('BAD_REQUEST', 'The Acting-For header must be <federation id> or <federation id>/<cooperative id>.');
  }
  return [federationId, cooperativeId === undefined ? undefined : cooperativeId || null];
}

function onBehalfOf(header: string | undefined): string | null {
  if (!header) return null;
  if (!isUuid(header)) throw new InputError('On-Behalf-Of', 'The On-Behalf-Of header must be a member id.');
  return header;
}

function rolesByCooperative(membership: PersonMembership): Map<string, Set<CooperativeRole>> {
  const roles = new Map<string, Set<CooperativeRole>>();
  for (const held of membership.roles) {
    if (held.cooperativeId === null) continue;
    const known = roles.get(held.cooperativeId) ?? new Set<CooperativeRole>();
    roles.set(held.cooperativeId, known.add(held.role as CooperativeRole));
  }
  return roles;
}

/** A federation's staff speak for the federation unless they say otherwise. */
function firstCooperative(membership: PersonMembership): string | null {
  return membership.roles.find((r) => r.cooperativeId !== null)?.cooperativeId ?? null;
}
