import { inDays } from '../../support/booking-calls.js';
import { placed } from '../../support/booking-states.js';
import type { World } from '../../support/world.js';
import { coordinator, made, member, ofId, one, thing, type MutationCase } from './case.js';

/** A booking that hangs on the weather. */
async function bound(w: World): Promise<{ assetId: string; bookingId: string }> {
  const assetId = await thing(w);
  const bookingId = await placed(w, { assetId, start: inDays(6, 9), status: 'CONFIRMED' });
  await w.sql('update booking set weather_bound = true where id = $1', [bookingId]);
  return { assetId, bookingId };
}

const proposal = (assetId: string) => ({ assetId, from: inDays(5, 0), days: 1, reason: 'Rain', answerBy: inDays(4, 0) });

async function proposed(w: World): Promise<{ id: string; bookingId: string }> {
  const { assetId, bookingId } = await bound(w);
  return { id: await made(coordinator(w), 'proposeWeatherShift', 'ProposeWeatherShiftInput', proposal(assetId)), bookingId };
}

async function answered(w: World): Promise<string> {
  const { id, bookingId } = await proposed(w);
  return made(member(w), 'answerWeatherShift', 'AnswerWeatherShiftInput', { id, bookingId, answer: 'MOVE' });
}

/** Of the weather. */
export const WEATHER: MutationCase[] = [
  one('setWeatherBound', member, 'SetWeatherBoundInput', async (w) => ({ id: (await bound(w)).bookingId, weatherBound: false })),
  one('proposeWeatherShift', coordinator, 'ProposeWeatherShiftInput', async (w) => proposal((await bound(w)).assetId)),
  one('answerWeatherShift', member, 'AnswerWeatherShiftInput', async (w) => ({ ...(await proposed(w)), answer: 'MOVE' })),
  ofId('carryOutWeatherShift', coordinator, answered, '{ __typename }'),
  ofId('withdrawWeatherShift', coordinator, async (w) => (await proposed(w)).id, '{ id }'),
];
