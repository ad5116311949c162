import type { AssetCalendarQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';

type Line = NonNullable<AssetCalendarQuery['asset']>['rules'][number];

/** What belongs into one line: may I, how long, when, how often, what it costs. */
const TOGETHER: ReadonlyArray<ReadonlyArray<Line['topic']>> = [['WHO', 'CERTIFICATES', 'APPROVAL'], ['LENGTH', 'STEP', 'BUFFERS'], ['NOTICE', 'HORIZON', 'CANCEL'], ['QUOTA'], ['PRICE']];

/** The rules of an asset in five lines at most, and whose clock it is. */
export function AssetRules(props: { rules: readonly Line[]; zone: string }) {
  const t = useText();
  const lines = TOGETHER.map((topics) => props.rules.filter(({ topic }) => topics.includes(topic)).map(({ text }) => text).join(' ')).filter(Boolean);
  return (
    <details className="more" open>
      <summary>{t('asset.rules')}</summary>
      <ul className="rules">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
      <p className="muted small">{t('asset.ruleZone', { zone: props.zone })}</p>
    </details>
  );
}
