import { useRouter } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { useRef } from 'react';
import { mutate } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { ApproveBookingDocument, ApproveBookingsDocument, DeclineBookingDocument, UndoDecisionDocument, type DeclineBookingInput } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { BookingItem } from './inbox.load.js';
import { useItemSentence } from './use-item-sentence.js';

/** Decides requests at once; the toast takes a decision back by a further recorded step. */
export function useDecisions() {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const sentence = useItemSentence();
  const deciding = useRef(new Set<string>());

  async function tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  }

  const undo = (id: string, words: string): Promise<void> => tried(async () => {
    const { undoDecision } = await mutate(UndoDecisionDocument, { input: { id } });
    toast(undoDecision.__typename === 'Booking' ? t('inbox.waitsAgain', { sentence: words }) : undoDecision.message);
  });

  return {
    approve: async (item: BookingItem): Promise<void> => {
      if (deciding.current.has(item.id)) return;
      deciding.current.add(item.id);
      await tried(async () => {
        const { approveBooking } = await mutate(ApproveBookingDocument, { input: { id: item.id } });
        if (approveBooking.__typename !== 'Booking') toast(approveBooking.message);
        else toast(t('inbox.approved'), { label: t('inbox.undoDay'), run: () => void undo(item.id, sentence(item)) });
      });
      deciding.current.delete(item.id);
    },
    approveAll: (ids: readonly string[]): Promise<void> => tried(async () => {
      const { approveBookings } = await mutate(ApproveBookingsDocument, { input: { ids: [...ids] } });
      toast([t('inbox.approvedMany', { count: approveBookings.approved.length }), ...approveBookings.notApproved.map(({ message }) => message)].join(' '), {
        label: t('inbox.undoDay'),
        run: () => void (async () => {
          for (const { id } of approveBookings.approved) await undo(id, '');
        })(),
      });
    }),
    /** Rejects when the server refuses; gives the server's words when the offered time cannot be had. */
    decline: async (item: BookingItem, input: DeclineBookingInput): Promise<string | null> => {
      const { declineBooking } = await mutate(DeclineBookingDocument, { input });
      if (declineBooking.__typename !== 'Booking') return declineBooking.message;
      toast(input.offer ? t('inbox.offered') : t('inbox.declinedBooking'), { label: t('inbox.undoDay'), run: () => void undo(item.id, sentence(item)) });
      await router.invalidate({ sync: true });
      return null;
    },
  };
}
