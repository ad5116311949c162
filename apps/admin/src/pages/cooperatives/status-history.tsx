import { formatInstant, useLocale } from '@auzolan/ui';
import type { CooperativeDetailQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

type Change = NonNullable<CooperativeDetailQuery['cooperative']>['statusHistory'][number];

/** Every decision about a co-op's standing, the newest first, each with its reason. */
export function StatusHistory(props: { changes: readonly Change[] }) {
  const t = useWords();
  const locale = useLocale();
  const newestFirst = [...props.changes].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="history stack stack-tight">
      {newestFirst.map((change) => (
        <li key={change.id}>
          <p>
            <strong>{change.from ? t('cooperative.fromTo', { from: t(`status.${change.from}`), to: t(`status.${change.to}`) }) : t(`status.${change.to}`)}</strong>{' '}
            <time className="muted small" dateTime={change.at}>{formatInstant(change.at, locale)}</time>
          </p>
          <p>{change.reason}{change.decidedBy && <span className="muted"> — {change.decidedBy.name}</span>}</p>
        </li>
      ))}
    </ol>
  );
}
