import type { Actor } from '../../platform/context/actor.js';
import { ForbiddenError } from '../../platform/errors/domain-error.js';

/** Whether people of this cooperative can book at all: of guests, the rules and their agreement say what and when. */
export function mayBook(actor: Pick<Actor, 'cooperativeStatus'> | null): boolean {
  return actor?.cooperativeStatus === 'ADMITTED' || actor?.cooperativeStatus === 'GUEST';
}

/** The cooperative that the actor books for. @throws ForbiddenError unless they speak for an admitted one, or a guest */
export function requireBooker(actor: Actor): string {
  if (!actor.cooperativeId) throw new ForbiddenError('Bookings are made for a cooperative. Choose which one you speak for.');
  if (!mayBook(actor)) throw new ForbiddenError('Your cooperative is not an admitted member of the federation right now, so it cannot book.');
  return actor.cooperativeId;
}

/** The same for what only members share. @throws ForbiddenError for guests too */
export function requireMemberBooker(actor: Actor): string {
  if (actor.cooperativeStatus === 'GUEST') throw new ForbiddenError('Seasons are shared out among the cooperatives of the federation. Your cooperative is its guest.');
  return requireBooker(actor);
}
