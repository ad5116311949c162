import { Status, type IconName } from '@auzolan/ui';
import type { AgreementState } from '../../gql/graphql.js';
import { useAgreementWords } from '../../messages/use-agreement-words.js';

const LOOKS: Record<AgreementState, { tone: 'success' | 'info' | 'plain'; icon: IconName }> = {
  COMING: { tone: 'info', icon: 'clock' },
  IN_FORCE: { tone: 'success', icon: 'check' },
  OVER: { tone: 'plain', icon: 'cross' },
  ENDED: { tone: 'plain', icon: 'cross' },
};

/** Where an agreement stands, in a word with an icon. */
export function AgreementStateMark(props: { state: AgreementState }) {
  const t = useAgreementWords();
  return <Status {...LOOKS[props.state]}>{t(`agreements.state.${props.state}`)}</Status>;
}
