import { Button, formatInstant, formatWireAmount, Status, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { useDone } from '../../forms/use-done.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from '../assets/assets.load.js';
import { canBecome, DecideDialog } from './decide-dialog.js';

type Problem = Asset['problems'][number];

/** What is or was wrong with an asset, and what became of it; the newest first. */
export function ProblemSection({ asset }: { asset: Asset }) {
  const t = useUpkeepWords();
  const [deciding, setDeciding] = useState<Problem | null>(null);
  const done = useDone(() => setDeciding(null));
  const open = asset.problems.filter(({ status }) => status === 'OPEN' || status === 'ASSESSED');
  const closed = asset.problems.filter((problem) => !open.includes(problem));
  const row = (problem: Problem) => <Row key={problem.id} problem={problem} timeZone={asset.timeZone} onDecide={() => setDeciding(problem)} />;
  return (
    <section className="stack">
      <h2>{t('damage.title')}</h2>
      {open.length ? <ul className="stack">{open.map(row)}</ul> : <p className="muted">{t('damage.none')}</p>}
      {closed.length > 0 && (
        <details>
          <summary>{t('damage.closed')}</summary>
          <ul className="stack">{closed.map(row)}</ul>
        </details>
      )}
      {deciding && <DecideDialog problem={deciding} onClose={() => setDeciding(null)} onDone={done} />}
    </section>
  );
}

function Row({ problem, timeZone, onDecide }: { problem: Problem; timeZone: string; onDecide: () => void }) {
  const t = useUpkeepWords();
  const locale = useLocale();
  const { chargeMinor, chargeCurrency, chargedTo, status } = problem;
  return (
    <li className="stack stack-tight">
      <div className="row spread">
        <span>{problem.words}</span>
        <span className="row">
          <Status tone={status === 'OPEN' ? 'error' : 'plain'} icon={status === 'OPEN' ? 'warning' : 'check'}>{t(`problem.${status}`)}</Status>
          {problem.mayDecide && canBecome(status) && <Button onClick={onDecide} aria-label={`${t(status === 'MENDED' ? 'damage.charge' : 'inbox.decideDots')} ${problem.words}`}>{t(status === 'MENDED' ? 'damage.charge' : 'inbox.decideDots')}</Button>}
        </span>
      </div>
      <p className="muted small">
        {[
          problem.reportedBy?.name, formatInstant(problem.reportedAt, locale, timeZone), problem.decisionNote,
          chargeMinor && chargeCurrency && t('damage.charged', { who: chargedTo?.name ?? '', amount: formatWireAmount({ minor: chargeMinor, currency: chargeCurrency }, locale) }),
        ].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
