import { Link } from '@tanstack/react-router';
import { WovenMark } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import type { InboxItem } from './inbox.load.js';
import { useApplicationSentence } from './use-application-sentence.js';

/** One waiting application as a sentence. */
export function InboxRow(props: { item: InboxItem; current: boolean }) {
  const t = useWords();
  const sentence = useApplicationSentence(props.item);
  const { cooperative } = props.item;
  return (
    <li id={`inbox-${props.item.id}`}>
      <Link to="/inbox" search={{ item: props.item.id }} replace className="queue-row" aria-current={props.current ? 'true' : undefined}>
        <WovenMark id={cooperative.id} />
        <span>
          {sentence}
          {props.current && <span className="muted small queue-keys" aria-hidden="true"><kbd>a</kbd> {t('inbox.admit')} <kbd>d</kbd> {t('inbox.decline')}</span>}
        </span>
      </Link>
    </li>
  );
}
