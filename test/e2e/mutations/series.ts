import { inDays } from '../../support/booking-calls.js';
import type { World } from '../../support/world.js';
import { idOf, member, ofId, one, type MutationCase } from './case.js';

const RULE = 'FREQ=DAILY;COUNT=2';
const local = (day: number): string => `${inDays(day, 0).toISOString().slice(0, 10)}T19:00`;

async function booked(w: World, day: number, rule = RULE): Promise<{ series: string; booking: string }> {
  await member(w).get('mutation($input: BookSeriesInput!) { bookSeries(input: $input) { __typename } }', { input: { assetId: w.ours.mill, localStart: local(day), minutes: 60, rule, purpose: 'Series' } });
  const series = await idOf(w, 'select id from booking_series order by created_at desc, id desc limit 1');
  return { series, booking: await idOf(w, 'select id from booking where series_id = $1 order by starts_at limit 1', series) };
}

/** Of series. */
export const SERIES: MutationCase[] = [
  one('bookSeries', member, 'BookSeriesInput', (w) => ({ assetId: w.ours.mill, localStart: local(60), minutes: 60, rule: RULE, purpose: 'x' }), '{ __typename }'),
  one('moveSeries', member, 'MoveSeriesInput', async (w) => ({
    bookingId: (await booked(w, 64)).booking, expectedVersion: 1, scope: 'ALL', start: inDays(64, 20), end: inDays(64, 21),
  }), '{ __typename }'),
  one('cancelSeries', member, 'CancelSeriesInput', async (w) => ({ bookingId: (await booked(w, 68)).booking, scope: 'ALL' }), '{ __typename }'),
  ofId('confirmSeries', member, async (w) => (await booked(w, 72, 'FREQ=WEEKLY')).series, '{ __typename }'),
];
