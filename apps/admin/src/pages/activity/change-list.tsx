import { useDeedWords } from '../../messages/use-deed-words.js';
import type { Entry } from './activity.load.js';
import { useActivityWords } from './activity-words.js';
import { changesOf } from './changes.js';

const FIRST = 4;

/** What an entry changed, before → after, and its reason; long lists fold. */
export function ChangeList(props: { entry: Pick<Entry, 'before' | 'after' | 'reason'> }) {
  const t = useDeedWords();
  const { fieldWords, valueWords } = useActivityWords();
  const { before, after, reason } = props.entry;
  const changes = changesOf(before, after);
  const line = (change: (typeof changes)[number]) => (
    <li key={change.field}>
      {change.field && <span className="muted">{fieldWords(change.field)}: </span>}
      {change.before && <><span className="visually-hidden">{t('activity.before')} </span><del>{valueWords(change.field, change.before)}</del> → </>}
      <span className="visually-hidden">{t('activity.after')} </span>{change.after ? <ins>{valueWords(change.field, change.after)}</ins> : <span className="muted">{t('activity.nothing')}</span>}
    </li>
  );
  return (
    <div className="changes">
      {reason && <p>{reason}</p>}
      <ul>{changes.slice(0, FIRST).map(line)}</ul>
      {changes.length > FIRST && (
        <details className="more">
          <summary>{t('activity.more', { count: changes.length - FIRST })}</summary>
          <ul>{changes.slice(FIRST).map(line)}</ul>
        </details>
      )}
    </div>
  );
}
