import { documentHash } from '@auzolan/graphql-client';
import { JoinWaitlistDocument } from '../../gql/graphql.js';
import type { Intent } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';
import type { BookableAsset } from './use-booking.js';

const MINUTE = 60_000;

/** Waits for a taken time, through the outbox: also offline, and never twice. */
export function waitFor(asset: BookableAsset, { start, end }: { start: string; end: string }, purpose: string): Promise<Intent> {
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / MINUTE);
  return outbox.submit({
    kind: 'wait',
    entity: asset.id,
    documentHash: documentHash(JoinWaitlistDocument),
    variables: { input: { assetId: asset.id, earliest: start, latest: end, minutes, purpose } },
    summary: { assetId: asset.id, assetName: asset.name, zone: asset.timeZone, start, end, purpose },
  });
}
