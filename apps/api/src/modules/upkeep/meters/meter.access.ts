import { isSteward, type Actor } from '../../../platform/context/actor.js';
import { ForbiddenError } from '../../../platform/errors/domain-error.js';

/** Who has to do with a reading. */
export interface ReadingParties {
  readonly ownerId: string;
  /** Who holds the booking that it belongs to, or null. */
  readonly holderId: string | null;
}

/** @throws ForbiddenError unless the actor is of the owner, of the cooperative whose booking it was, or a steward. */
export function requireReader(actor: Actor, { ownerId, holderId }: ReadingParties): void {
  if (isSteward(actor) || actor.cooperativeRoles.has(ownerId) || (holderId !== null && actor.cooperativeRoles.has(holderId))) return;
  throw new ForbiddenError('Only members of the owner, whoever booked it, or a steward can say what its counter shows.');
}
