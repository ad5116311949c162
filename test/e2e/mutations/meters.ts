import { inDays } from '../../support/booking-calls.js';
import type { World } from '../../support/world.js';
import { coordinator, one, type MutationCase } from './case.js';

async function meter(w: World, name: string): Promise<string> {
  const { addMeter } = await coordinator(w).get<{ addMeter: { id: string } }>('mutation($input: AddMeterInput!) { addMeter(input: $input) { id } }', { input: { assetId: w.ours.mill, name, unit: 'HOUR', scale: 1 } });
  return addMeter.id;
}

/** Of meters. */
export const METERS: MutationCase[] = [
  one('addMeter', coordinator, 'AddMeterInput', (w) => ({ assetId: w.ours.mill, name: 'Hours', unit: 'HOUR', scale: 1 })),
  one('recordReading', coordinator, 'RecordReadingInput', async (w) => ({ meterId: await meter(w, 'Stones'), at: inDays(-2, 9), value: '105' })),
  one('correctReading', coordinator, 'CorrectReadingInput', async (w) => {
    const { recordReading } = await coordinator(w).get<{ recordReading: { id: string } }>('mutation($input: RecordReadingInput!) { recordReading(input: $input) { id } }', {
      input: { meterId: await meter(w, 'Motor'), at: inDays(-2, 9), value: '105' },
    });
    return { id: recordReading.id, at: inDays(-2, 9), value: '104', reason: 'Misread' };
  }),
  one('replaceMeter', coordinator, 'ReplaceMeterInput', async (w) => ({ id: await meter(w, 'Belt'), at: inDays(-1, 9), startsAt: '0' })),
];
