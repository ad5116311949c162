import { documentHash } from '@auzolan/graphql-client';
import { useState } from 'react';
import { BookAssetDocument } from '../../gql/graphql.js';
import type { Clash, Intent } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';

export interface BookableAsset {
  id: string;
  name: string;
  timeZone: string;
}

/** What became of the wish to book. `saved`: on this phone, not yet answered. */
export type BookingOutcome =
  | { state: 'choosing' }
  | { state: 'sending' }
  | { state: 'done'; bookingId: string; start: string; end: string; purpose: string }
  | { state: 'saved'; sequence: number; start: string; end: string }
  | { state: 'clash'; clash: Clash; start: string; end: string }
  | { state: 'refused'; code: string; message: string; fields: readonly { field: string; message: string }[] };

export interface Booking {
  outcome: BookingOutcome;
  book: (wish: { start: string; end: string; purpose: string }) => Promise<void>;
  reset: () => void;
}

/** The intent to book an asset, ready for the outbox; `start` and `end` are RFC 3339 instants. */
export function bookingIntent(asset: BookableAsset, wish: { start: string; end: string; purpose: string }) {
  return {
    kind: 'book' as const,
    entity: asset.id,
    documentHash: documentHash(BookAssetDocument),
    variables: { input: { assetId: asset.id, ...wish } },
    summary: { assetId: asset.id, assetName: asset.name, zone: asset.timeZone, ...wish },
  };
}

/** Books through the outbox, so that a lost answer or a lost network never books twice. */
export function useBooking(asset: BookableAsset): Booking {
  const [outcome, setOutcome] = useState<BookingOutcome>({ state: 'choosing' });
  const book: Booking['book'] = async (wish) => {
    setOutcome({ state: 'sending' });
    const intent = await outbox.submit(bookingIntent(asset, wish));
    setOutcome(outcomeOf(intent, wish));
    if (intent.state === 'needsYou') await outbox.drop(intent.sequence);
  };
  return { outcome, book, reset: () => setOutcome({ state: 'choosing' }) };
}

function outcomeOf(intent: Intent, wish: { start: string; end: string; purpose: string }): BookingOutcome {
  const { problem, bookingId, sequence } = intent;
  if (intent.state === 'sent' && bookingId) return { state: 'done', bookingId, ...wish };
  if (problem?.kind === 'clash') return { state: 'clash', clash: problem.clash, start: wish.start, end: wish.end };
  if (problem) return { state: 'refused', code: problem.code, message: problem.message, fields: problem.fields };
  return { state: 'saved', sequence, start: wish.start, end: wish.end };
}
