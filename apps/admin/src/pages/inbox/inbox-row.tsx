import { Link } from '@tanstack/react-router';
import { Icon, WovenMark } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import type { InboxItem, View } from './inbox.load.js';
import { cooperativeOf, useItemSentence } from './use-item-sentence.js';

const KEYS = { ADMISSION: ['inbox.admit', 'inbox.decline'], APPROVAL: ['inbox.approve', 'inbox.decline'], HIT: ['inbox.keep'], OVERDUE: ['inbox.isBack'], PROBLEM: ['inbox.decide'], REPORT: ['inbox.accept', 'inbox.object'], CONFLICT: ['paper.decide'] } as const;

/** One waiting thing as a sentence; requests can be chosen to be approved together. */
export function InboxRow(props: { item: InboxItem; current: boolean; view: View | undefined; chosen: boolean; onChoose: ((chosen: boolean) => void) | null }) {
  const t = useWords();
  const sentence = useItemSentence()(props.item);
  const cooperative = cooperativeOf(props.item);
  const [first, second] = KEYS[props.item.kind];
  return (
    <li id={`inbox-${props.item.id}`} className="queue-item">
      {props.onChoose && <input type="checkbox" className="row-check" aria-label={t('inbox.choose', { sentence })} checked={props.chosen} onChange={(event) => props.onChoose?.(event.target.checked)} />}
      <Link to="/inbox" search={{ item: props.item.id, view: props.view }} replace className="queue-row" aria-current={props.current ? 'true' : undefined}>
        {cooperative ? <WovenMark id={cooperative.id} /> : <Icon name="warning" />}
        <span>
          {sentence}
          {props.current && (
            <span className="muted small queue-keys" aria-hidden="true"><kbd>a</kbd> {t(first)} {second && <><kbd>d</kbd> {t(second)}</>}</span>
          )}
        </span>
      </Link>
    </li>
  );
}
