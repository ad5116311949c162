import { BOOK, CANCEL, inDays, type BookAnswer } from '../../support/booking-calls.js';
import type { World } from '../../support/world.js';
import { coordinator, member, ofId, one, type MutationCase } from './case.js';

async function booked(w: World, day: number): Promise<string> {
  const { bookAsset } = await member(w).get<BookAnswer>(BOOK, { input: { assetId: w.ours.mill, start: inDays(day, 9), end: inDays(day, 10), purpose: 'x' } });
  return bookAsset.id!;
}

/** Of bookings. */
export const BOOKINGS: MutationCase[] = [
  { name: 'bookAsset', caller: member, query: BOOK, variables: (w) => ({ input: { assetId: w.ours.mill, start: inDays(2, 9), end: inDays(2, 10), purpose: 'x' } }) },
  { name: 'cancelBooking', caller: member, query: CANCEL, variables: async (w) => ({ input: { id: await booked(w, 3) } }) },
  one('addClosure', coordinator, 'AddClosureInput', (w) => ({ assetId: w.ours.mill, start: inDays(9, 0), end: inDays(10, 0), reason: 'x' }), '{ __typename }'),
  ofId('removeClosure', coordinator, async (w) => {
    const { addClosure } = await coordinator(w).get<{ addClosure: { id: string } }>('mutation($input: AddClosureInput!) { addClosure(input: $input) { ... on Closure { id } } }', {
      input: { assetId: w.ours.mill, start: inDays(19, 0), end: inDays(20, 0), reason: 'x' },
    });
    return addClosure.id;
  }),
];
