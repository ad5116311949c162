import { isSteward, type Actor } from '../../../platform/context/actor.js';
import { ForbiddenError, InputError } from '../../../platform/errors/domain-error.js';
import { requireKeeper } from '../cooperatives/cooperative.access.js';
import type { CooperativeRole, FederationRole } from '../enums.js';

/** How inputs name a role. */
export interface RoleFields {
  readonly cooperativeId?: string | null;
  readonly cooperativeRole?: CooperativeRole | null;
  readonly federationRole?: FederationRole | null;
}

/** A role and where: in a cooperative, or (null) in the federation itself. */
export interface AskedRole {
  readonly cooperativeId: string | null;
  readonly role: CooperativeRole | FederationRole;
}

/** Which one role an input asks for. @throws InputError unless it names exactly one, with its cooperative */
export function askedRole({ cooperativeId, cooperativeRole, federationRole }: RoleFields): AskedRole {
  if (federationRole) {
    if (cooperativeId || cooperativeRole) throw new InputError('federationRole', 'is a role in the federation: give it without a cooperative');
    return { cooperativeId: null, role: federationRole };
  }
  if (!cooperativeRole) throw new InputError('cooperativeRole', 'or federationRole must be given');
  if (!cooperativeId) throw new InputError('cooperativeId', 'must be given with a role in a cooperative');
  return { cooperativeId, role: cooperativeRole };
}

/** Coordinators give roles in their own cooperatives, stewards all. @throws ForbiddenError */
export function requireRoleGiver(actor: Actor, { cooperativeId }: AskedRole): void {
  if (cooperativeId !== null) requireKeeper(actor, cooperativeId);
  else if (!isSteward(actor)) throw new ForbiddenError('Only a steward can give or end a role in the federation.');
}
