import { Status, type IconName } from '@auzolan/ui';
import type { CooperativeStatus } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

const LOOKS: Record<CooperativeStatus, { tone: 'success' | 'error' | 'info' | 'plain'; icon: IconName }> = {
  LISTED: { tone: 'plain', icon: 'info' },
  APPLIED: { tone: 'info', icon: 'clock' },
  ADMITTED: { tone: 'success', icon: 'check' },
  SUSPENDED: { tone: 'error', icon: 'warning' },
  LEFT: { tone: 'plain', icon: 'cross' },
  GUEST: { tone: 'info', icon: 'home' },
};

/** A co-op's standing in a word with an icon. */
export function CooperativeStatusMark(props: { status: CooperativeStatus }) {
  const t = useWords();
  return <Status {...LOOKS[props.status]}>{t(`status.${props.status}`)}</Status>;
}

/** Where a standing may go; the same table as the server's, which refuses anything else. */
export const NEXT_STATUSES: Record<CooperativeStatus, readonly CooperativeStatus[]> = {
  LISTED: ['APPLIED', 'ADMITTED'],
  APPLIED: ['ADMITTED', 'LEFT'],
  ADMITTED: ['SUSPENDED', 'LEFT'],
  SUSPENDED: ['ADMITTED', 'LEFT'],
  LEFT: ['APPLIED'],
  GUEST: ['APPLIED', 'ADMITTED', 'LEFT'],
};
