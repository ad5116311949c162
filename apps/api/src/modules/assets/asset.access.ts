import { coordinates, isSteward, type Actor } from '../../platform/context/actor.js';
import { ForbiddenError } from '../../platform/errors/domain-error.js';

/** @throws ForbiddenError unless the actor coordinates the owner or is a steward. */
export function requireAssetKeeper(actor: Actor, ownerId: string): void {
  if (isSteward(actor) || coordinates(actor, ownerId)) return;
  throw new ForbiddenError('Only a coordinator of the owner or a steward can change this asset.');
}
