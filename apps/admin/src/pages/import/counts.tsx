import { formatNumber, useLocale } from '@auzolan/ui';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../messages/use-words.js';
import type { Run } from './import.load.js';
import { OUTCOMES } from './import.routes.js';

const COUNT_OF = { UNDECIDED: 'undecided', NEW: 'new', SAME: 'same', BRANCH: 'branch', UNCHANGED: 'unchanged', MALFORMED: 'malformed' } as const;

/** What becomes of the rows, in numbers; each number filters the rows below. */
export function Counts(props: { counts: Run['counts'] }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <ul className="counts" aria-label={t('import.counts')}>
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <Link to="." search={{ outcome }} resetScroll={false} hash="rows" className="count">
            <strong>{formatNumber(props.counts[COUNT_OF[outcome]], locale)}</strong>
            <span>{t(`outcome.${outcome}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
