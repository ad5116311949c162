import { inDays } from '../../support/booking-calls.js';
import { placed } from '../../support/booking-states.js';
import type { World } from '../../support/world.js';
import { coordinator, made, member, ofId, one, thing, type MutationCase } from './case.js';

const confirmed = async (w: World): Promise<string> => placed(w, { assetId: await thing(w), start: inDays(5, 9), status: 'CONFIRMED' });
const offered = async (w: World): Promise<string> => made(member(w), 'offerBooking', 'OfferBookingInput', { bookingId: await confirmed(w), cooperativeId: w.ours.errota });
const wait = (assetId: string) => ({ assetId, earliest: inDays(5, 8), latest: inDays(5, 12), minutes: 60, purpose: 'x' });

async function waiting(w: World): Promise<string> {
  const assetId = await thing(w);
  await placed(w, { assetId, start: inDays(5, 8), hours: 4, status: 'CONFIRMED' }, w.ours.coordinator, w.ours.errota);
  return made(member(w), 'joinWaitlist', 'JoinWaitlistInput', wait(assetId));
}

/** Of bookings that change hands, and of who waits for one. */
export const OFFERS: MutationCase[] = [
  one('offerBooking', member, 'OfferBookingInput', async (w) => ({ bookingId: await confirmed(w), cooperativeId: w.ours.errota })),
  ofId('acceptOffer', coordinator, offered, '{ __typename }'),
  ofId('declineOffer', coordinator, offered, '{ state }'),
  ofId('withdrawOffer', member, offered, '{ state }'),
  one('joinWaitlist', member, 'JoinWaitlistInput', async (w) => wait(await thing(w))),
  ofId('leaveWaitlist', member, waiting, '{ state }'),
];
