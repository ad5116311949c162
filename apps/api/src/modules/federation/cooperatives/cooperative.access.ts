import { coordinates, isSteward, type Actor } from '../../../platform/context/actor.js';
import { ForbiddenError } from '../../../platform/errors/domain-error.js';

/** Whether the actor speaks for the cooperative's own data: its coordinator or a steward. */
export function keeps(actor: Actor, cooperativeId: string): boolean {
  return isSteward(actor) || coordinates(actor, cooperativeId);
}

/** @throws ForbiddenError unless the actor coordinates the cooperative or is a steward. */
export function requireKeeper(actor: Actor, cooperativeId: string): void {
  if (!keeps(actor, cooperativeId)) throw new ForbiddenError('Only a coordinator of this cooperative or a steward can do this.');
}
