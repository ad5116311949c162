import { inDays } from '../../support/booking-calls.js';
import type { World } from '../../support/world.js';
import { coordinator, member, ofId, one, steward, type MutationCase } from './case.js';

const date = (days: number): string => inDays(days, 0).toISOString().slice(0, 10);

async function exceptional(w: World, days: number): Promise<{ assetId: string; date: string }> {
  await coordinator(w).get('mutation($input: SetExceptionDayInput!) { setExceptionDay(input: $input) { id } }', { input: { assetId: w.ours.mill, date: date(days), hours: [], reason: 'Feast', acceptHits: true } });
  return { assetId: w.ours.mill, date: date(days) };
}

/** Of days that are not as usual, and of what tells of the calendar elsewhere. */
export const DAYS: MutationCase[] = [
  one('setExceptionDay', coordinator, 'SetExceptionDayInput', (w) => ({ assetId: w.ours.mill, date: date(80), hours: [], reason: 'Feast', acceptHits: true })),
  one('removeExceptionDay', coordinator, 'RemoveExceptionDayInput', (w) => exceptional(w, 81)),
  one('setHoliday', steward, 'SetHolidayInput', () => ({ date: date(82), name: 'Day of the valley', acceptHits: true })),
  ofId('removeHoliday', steward, async (w) => {
    const { setHoliday } = await steward(w).get<{ setHoliday: { id: string } }>('mutation($input: SetHolidayInput!) { setHoliday(input: $input) { id } }', { input: { date: date(83), name: 'Feast', acceptHits: true } });
    return setHoliday.id;
  }),
  one('createCalendarFeed', member, 'CreateCalendarFeedInput', () => ({ kind: 'MINE' }), '{ __typename }'),
  one('setPublicPage', coordinator, 'SetPublicPageInput', (w) => ({ assetId: w.ours.mill, isOn: true }), '{ __typename }'),
  one('printSheet', coordinator, 'PrintSheetInput', (w) => ({ assetId: w.ours.mill }), '{ __typename }'),
  one('updateAssets', coordinator, 'UpdateAssetsInput', async (w) => {
    const { asset } = await coordinator(w).get<{ asset: { version: number } }>('query($id: ID!) { asset(id: $id) { version } }', { id: w.ours.mill });
    return { assets: [{ id: w.ours.mill, expectedVersion: asset.version }], change: { place: 'Bera' } };
  }),
];
