import { BOOK_BRIEFLY, inDays } from '../../support/booking-calls.js';
import type { World } from '../../support/world.js';
import { coordinator, member, ofId, one, type MutationCase } from './case.js';

const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

async function made(w: World, kind: string, fields: object = {}): Promise<string> {
  const { createAsset } = await coordinator(w).get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
    input: { ownerId: w.ours.errota, kind, asset: { name: kind, ...fields } },
  });
  return createAsset.id;
}

/** Of assets. */
export const ASSETS: MutationCase[] = [
  one('createAsset', coordinator, 'CreateAssetInput', (w) => ({ ownerId: w.ours.errota, asset: { name: 'Sieve' } })),
  one('updateAsset', coordinator, 'UpdateAssetInput', (w) => ({ id: w.ours.mill, expectedVersion: 1, asset: { name: 'Old mill' } })),
  ofId('removePhoto', coordinator, async (w) => {
    const response = await coordinator(w).send(`/photos/${w.ours.mill}`, new Uint8Array(PICTURE), { 'content-type': 'image/png' });
    return ((await response.json()) as { id: string }).id;
  }),
  ofId('removeDocument', coordinator, async (w) => {
    const response = await coordinator(w).send(`/documents/${w.ours.mill}?title=Manual`, new Uint8Array(Buffer.from('%PDF-1.4')), { 'content-type': 'application/pdf' });
    return ((await response.json()) as { id: string }).id;
  }),
  one('setOpeningHours', coordinator, 'SetOpeningHoursInput', async (w) => {
    await member(w).get(BOOK_BRIEFLY, { input: { assetId: w.ours.mill, start: inDays(60, 18), end: inDays(60, 19), purpose: 'Rye' } });
    return { assetId: w.ours.mill, hours: [{ weekday: 1, opens: '08:00', closes: '12:00' }], acceptHits: true };
  }),
  one('setAssetUnits', coordinator, 'SetAssetUnitsInput', async (w) => ({ assetId: await made(w, 'POOLED', { quantity: 3 }), labels: ['1', '2', '3'] })),
  one('setAssetParts', coordinator, 'SetAssetPartsInput', async (w) => ({ assetId: await made(w, 'COMPOSITE'), parts: [{ assetId: w.ours.mill }] })),
];
