import { Status, type IconName } from '@auzolan/ui';
import type { ImportState } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

const LOOKS: Record<ImportState, { tone: 'success' | 'error' | 'info' | 'plain'; icon: IconName }> = {
  READING: { tone: 'info', icon: 'clock' },
  READY: { tone: 'info', icon: 'info' },
  COMMITTING: { tone: 'info', icon: 'clock' },
  DONE: { tone: 'success', icon: 'check' },
  FAILED: { tone: 'error', icon: 'warning' },
  DISCARDED: { tone: 'plain', icon: 'cross' },
};

/** Where an import stands, in words with an icon. */
export function RunStateMark(props: { state: ImportState }) {
  const t = useWords();
  return <Status {...LOOKS[props.state]}>{t(`state.${props.state}`)}</Status>;
}
