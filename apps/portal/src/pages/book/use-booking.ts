import { documentHash } from '@auzolan/graphql-client';
import { useState } from 'react';
import { BookAssetDocument } from '../../gql/graphql.js';
import type { Clash, Intent, RefusalReasons } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';

/** A period to book, what for, and for whom when not for oneself. Instants RFC 3339. */
export interface BookingWish {
  start: string;
  end: string;
  purpose: string;
  /** How many of a pooled asset; 1 unless given. */
  quantity?: number;
  forMember?: { id: string; name: string } | null;
}

export interface BookableAsset {
  id: string;
  name: string;
  timeZone: string;
}

/** What became of the wish to book. `saved`: on this phone, not yet answered. */
export type BookingOutcome =
  | { state: 'choosing' }
  | { state: 'sending' }
  | { state: 'done'; bookingId: string; needsYes?: boolean; start: string; end: string; purpose: string; forWhom?: string }
  | { state: 'saved'; sequence: number; start: string; end: string }
  | { state: 'rules'; reasons: RefusalReasons }
  | { state: 'clash'; clash: Clash; start: string; end: string }
  | { state: 'refused'; code: string; message: string; fields: readonly { field: string; message: string }[] };

export interface Booking {
  outcome: BookingOutcome;
  book: (wish: BookingWish) => Promise<void>;
  reset: () => void;
}

/** The intent to book an asset, ready for the outbox. */
export function bookingIntent(asset: BookableAsset, { start, end, purpose, quantity, forMember }: BookingWish) {
  return {
    kind: 'book' as const,
    entity: asset.id,
    documentHash: documentHash(BookAssetDocument),
    onBehalfOf: forMember?.id ?? null,
    variables: { input: { assetId: asset.id, start, end, purpose, ...(quantity && quantity > 1 ? { quantity } : {}) } },
    summary: { assetId: asset.id, assetName: asset.name, zone: asset.timeZone, start, end, purpose, forWhom: forMember?.name },
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

function outcomeOf(intent: Intent, { start, end, purpose, forMember }: BookingWish): BookingOutcome {
  const { problem, bookingId, sequence, needsYes } = intent;
  if (intent.state === 'sent' && bookingId) return { state: 'done', bookingId, needsYes, start, end, purpose, forWhom: forMember?.name };
  if (problem?.kind === 'clash') return { state: 'clash', clash: problem.clash, start, end };
  if (problem?.kind === 'rules') return { state: 'rules', reasons: problem.reasons };
  if (problem?.kind === 'refused') return { state: 'refused', code: problem.code, message: problem.message, fields: problem.fields };
  return { state: 'saved', sequence, start, end };
}
