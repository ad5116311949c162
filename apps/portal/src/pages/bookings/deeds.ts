import type { ComponentType } from 'react';
import type { MyBookingsQuery } from '../../gql/graphql.js';

/** One of the reader's bookings that are to come or go on. */
export type ComingBooking = MyBookingsQuery['coming']['items'][number];

/** What a dialog about a booking gets. */
export interface DeedProps {
  booking: ComingBooking;
  onClose: () => void;
  /** @param words what happened, for a toast */
  onDone: (words: string) => void;
}

/** Dialogs that only open with a connection: their code comes then, not with the page. */
export const DEEDS = {
  out: () => import('./check-out-dialog.js'),
  back: () => import('./return-dialog.js'),
  second: () => import('./second-person-dialog.js'),
} as const satisfies Record<string, () => Promise<{ default: ComponentType<DeedProps> }>>;
