import { useRouter } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { useRef } from 'react';
import { mutate } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { DecideCooperativeStatusDocument, type CooperativeStatus } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

interface Applicant {
  id: string;
  name: string;
}

const decide = (cooperativeId: string, to: CooperativeStatus, reason: string): Promise<unknown> =>
  mutate(DecideCooperativeStatusDocument, { input: { cooperativeId, to, reason } });

/**
 * Decides an application at once; the toast takes it back by further recorded
 * decisions, because the history is never rewritten. An admitted co-op returns
 * to the inbox by way of LEFT, the only path back to APPLIED.
 */
export function useAdmission() {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const deciding = useRef(new Set<string>());

  async function takeBack(applicant: Applicant, from: 'ADMITTED' | 'LEFT'): Promise<void> {
    try {
      if (from === 'ADMITTED') await decide(applicant.id, 'LEFT', t('inbox.undoReason'));
      await decide(applicant.id, 'APPLIED', t('inbox.undoReason'));
      toast(t('inbox.undone', { name: applicant.name }));
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  }

  return {
    admit: async (applicant: Applicant, reason: string): Promise<void> => {
      if (deciding.current.has(applicant.id)) return;
      deciding.current.add(applicant.id);
      try {
        await decide(applicant.id, 'ADMITTED', reason || t('inbox.admitReason'));
        toast(t('inbox.admitted', { name: applicant.name }), { label: t('inbox.undo'), run: () => void takeBack(applicant, 'ADMITTED') });
      } catch (error) {
        toast(describe(error));
      } finally {
        deciding.current.delete(applicant.id);
      }
      await router.invalidate({ sync: true });
    },
    /** Rejects when the server refuses, so that the form can say what is wrong. */
    decline: async (applicant: Applicant, reason: string): Promise<void> => {
      await decide(applicant.id, 'LEFT', reason);
      toast(t('inbox.declined', { name: applicant.name }), { label: t('inbox.undo'), run: () => void takeBack(applicant, 'LEFT') });
      await router.invalidate({ sync: true });
    },
  };
}
