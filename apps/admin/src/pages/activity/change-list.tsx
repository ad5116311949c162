import { useDeedWords } from '../../messages/use-deed-words.js';
import type { Entry } from './activity.load.js';
import { useChangeWords } from './change-words.js';
import { changesOf, startFirst, type Change } from './changes.js';

const FIRST = 4;

/** What an entry changed, before → after, and its reason; long lists fold, and so do ids and what else only the program reads. */
export function ChangeList(props: { entry: Pick<Entry, 'before' | 'after' | 'reason'> }) {
  const t = useDeedWords();
  const { fieldWords, valueWords } = useChangeWords();
  const { before, after, reason } = props.entry;
  const changes = changesOf(before, after);
  const told = startFirst(changes.filter(({ field }) => field === '' || fieldWords(field) !== null));
  const folded = [...told.slice(FIRST), ...changes.filter((change) => !told.includes(change))];
  const line = (change: Change) => (
    <li key={change.field}>
      {change.field && <span className="muted">{fieldWords(change.field) ?? <code>{change.field}</code>}: </span>}
      {change.before && <><span className="visually-hidden">{t('activity.before')} </span><del>{valueWords(change, change.before)}</del> → </>}
      <span className="visually-hidden">{t('activity.after')} </span>{change.after ? <ins>{valueWords(change, change.after)}</ins> : <span className="muted">{t('activity.nothing')}</span>}
    </li>
  );
  return (
    <div className="changes">
      {reason && <p>{reason}</p>}
      {told.length > 0 && <ul>{told.slice(0, FIRST).map(line)}</ul>}
      {folded.length > 0 && (
        <details className="more">
          <summary>{t('activity.more', { count: folded.length })}</summary>
          <ul>{folded.map(line)}</ul>
        </details>
      )}
    </div>
  );
}
