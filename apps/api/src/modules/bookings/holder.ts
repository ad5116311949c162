import { subjectMemberId, type Actor } from '../../platform/context/actor.js';
import { requireBooker } from './booking.access.js';
import type { Holder } from './placing/wish.js';

/** Who holds what the actor books: the cooperative they speak for. @throws ForbiddenError */
export function holderOf(actor: Actor): Holder {
  return { cooperativeId: requireBooker(actor), memberId: subjectMemberId(actor), bookedById: actor.onBehalfOfId ? actor.memberId : null };
}
