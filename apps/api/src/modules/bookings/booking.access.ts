import type { Actor } from '../../platform/context/actor.js';
import { ForbiddenError } from '../../platform/errors/domain-error.js';

/** The cooperative that the actor books for. @throws ForbiddenError unless they speak for an admitted one */
export function requireBooker(actor: Actor): string {
  if (!actor.cooperativeId) throw new ForbiddenError('Bookings are made for a cooperative. Choose which one you speak for.');
  if (actor.cooperativeStatus !== 'ADMITTED') {
    throw new ForbiddenError('Your cooperative is not an admitted member of the federation right now, so it cannot book.');
  }
  return actor.cooperativeId;
}
