import { inDays } from '../../support/booking-calls.js';
import { placed } from '../../support/booking-states.js';
import type { World } from '../../support/world.js';
import { coordinator, member, one, steward, type MutationCase } from './case.js';

const LATER = 30;
/** A request or hold of the mill, each on a day of its own. */
let day = LATER;
const standing = (w: World, status: 'REQUESTED' | 'HELD' | 'CONFIRMED' = 'REQUESTED'): Promise<string> => placed(w, { assetId: w.ours.mill, start: inDays((day += 1), 9), status });

async function decided(w: World): Promise<string> {
  const id = await standing(w);
  await steward(w).get('mutation($id: ID!) { approveBooking(input: { id: $id }) { __typename } }', { id });
  return id;
}

async function together(w: World): Promise<string> {
  const start = inDays((day += 1), 9);
  const { bookTogether } = await member(w).get<{ bookTogether: { togetherId: string } }>(
    'mutation($input: BookTogetherInput!) { bookTogether(input: $input) { ... on BookingsTogether { togetherId } } }',
    { input: { purpose: 'Two', wishes: [0, 2].map((hours) => ({ assetId: w.ours.mill, start: new Date(start.getTime() + hours * 3_600_000), end: new Date(start.getTime() + (hours + 1) * 3_600_000) })) } },
  );
  return bookTogether.togetherId;
}

/** Of bookings that move from state to state. */
export const MOVES: MutationCase[] = [
  one('holdAsset', member, 'BookAssetInput', (w) => ({ assetId: w.ours.mill, start: inDays(LATER, 12), end: inDays(LATER, 13), purpose: 'x' }), '{ __typename }'),
  one('confirmHold', member, 'ConfirmHoldInput', async (w) => ({ id: await standing(w, 'HELD') }), '{ __typename }'),
  one('approveBooking', coordinator, 'ApproveBookingInput', async (w) => ({ id: await standing(w), note: 'Yes' }), '{ __typename }'),
  one('approveBookings', coordinator, 'ApproveBookingsInput', async (w) => ({ ids: [await standing(w), await standing(w)] }), '{ __typename }'),
  one('declineBooking', coordinator, 'DeclineBookingInput', async (w) => ({ id: await standing(w), reason: 'No' }), '{ __typename }'),
  one('undoDecision', steward, 'UndoDecisionInput', async (w) => ({ id: await decided(w) }), '{ __typename }'),
  one('moveBooking', member, 'MoveBookingInput', async (w) => ({ id: await standing(w, 'CONFIRMED'), expectedVersion: 1, start: inDays(day, 15), end: inDays(day, 17) }), '{ __typename }'),
  one('moveToAsset', steward, 'MoveToAssetInput', async (w) => {
    const { createAsset } = await steward(w).get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', { input: { ownerId: w.ours.errota, asset: { name: 'Oven' } } });
    return { id: await standing(w, 'CONFIRMED'), expectedVersion: 1, assetId: createAsset.id, start: inDays(day, 15), end: inDays(day, 17) };
  }, '{ __typename }'),
  one('bookTogether', member, 'BookTogetherInput', (w) => ({ purpose: 'Two', wishes: [15, 17].map((hour) => ({ assetId: w.ours.mill, start: inDays(LATER, hour), end: inDays(LATER, hour + 1) })) }), '{ __typename }'),
  one('cancelTogether', member, 'CancelTogetherInput', async (w) => ({ togetherId: await together(w), reason: 'x' }), '{ __typename }'),
];
