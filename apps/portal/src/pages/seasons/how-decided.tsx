import { Button, buttonClass, formatInstant, useLocale } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { useErrorText } from '../../data/use-error-text.js';
import { SeasonStepsDocument, type SeasonQuery, type SeasonStepsQuery } from '../../gql/graphql.js';
import { client } from '../../session/api.js';
import { StepSentences } from './step-sentences.js';
import { useSeasonText } from './use-season-text.js';
import './seasons.css';
import { ownFile } from '../../session/acting-for.js';

type Run = SeasonQuery['seasonRuns']['items'][number];
type Steps = SeasonStepsQuery['seasonSteps'];

/** The rule, every turn in sentences, and the file to make it again. */
export function HowDecided({ run, unit }: { run: Run; unit: string }) {
  const t = useSeasonText();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const discarded = run.outcome === 'DISCARDED';
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{discarded ? t('how.discarded', { when: formatInstant(run.endedAt!, locale), reason: run.reason }) : t('how.title')}</summary>
      <div className="stack">
        <p>{t('how.rule')}</p>
        {open && <Turns runId={run.id} unit={unit} />}
        <h3>{t('how.check')}</h3>
        <p>{t('how.checkAbout')}</p>
        <p><a className={buttonClass()} href={ownFile(`/season-files/${run.id}`)} download={`season-${run.id}.json`}>{t('how.download')}</a></p>
        <p>{t('how.promised')}:</p>
        <p className="secret">{run.commitment}</p>
        <p>{t('how.secret')}:</p>
        <p className="secret">{run.secret}</p>
      </div>
    </details>
  );
}

function Turns({ runId, unit }: { runId: string; unit: string }) {
  const t = useSeasonText();
  const errorText = useErrorText();
  const [steps, setSteps] = useState<Steps>({ items: [], totalItems: 0 });
  const [error, setError] = useState<unknown>(null);
  const load = async (skip: number) => {
    try {
      const { seasonSteps } = await client.query(SeasonStepsDocument, { runId, skip });
      setSteps((known) => ({ totalItems: seasonSteps.totalItems, items: [...known.items.slice(0, skip), ...seasonSteps.items] }));
    } catch (failure) {
      setError(failure);
    }
  };
  useEffect(() => {
    void load(0);
  }, [runId]);
  return (
    <>
      <ol className="turns">{steps.items.map((step) => <StepSentences key={step.step} step={step} unit={unit} />)}</ol>
      {error !== null && <p role="alert">{errorText(error)}</p>}
      {steps.items.length < steps.totalItems && <p><Button onClick={() => void load(steps.items.length)}>{t('how.more')}</Button></p>}
    </>
  );
}
