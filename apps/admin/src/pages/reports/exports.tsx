import { Button, formatInstant, Notice, useLocale } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { mutate } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { RemoveExportDocument, StartExportDocument, type ExportListName } from '../../gql/graphql.js';
import { useMoneyWords } from '../../messages/use-money-words.js';
import { loadJobs, type Job } from './reports.load.js';
import { ownFile } from '../../api/acting-for.js';

const LISTS = ['BOOKINGS', 'USAGE', 'READINGS', 'STATEMENTS', 'REFUSALS', 'ASSETS', 'MEMBERS', 'ACTIVITY'] as const satisfies readonly ExportListName[];
const EVERY_MS = 1000;

const isMoving = ({ state }: Job): boolean => state === 'WAITING' || state === 'RUNNING';

/** Lists as CSV files: asked for, written in the background, fetched. */
export function Exports(props: { jobs: readonly Job[] }) {
  const t = useMoneyWords();
  const troubleText = useTroubleText();
  const [jobs, setJobs] = useState(props.jobs);
  const [trouble, setTrouble] = useState<unknown>(null);
  const moving = jobs.some(isMoving);
  useEffect(() => {
    if (!moving) return undefined;
    const timer = setInterval(() => void loadJobs().then(setJobs, () => undefined), EVERY_MS);
    return () => clearInterval(timer);
  }, [moving]);
  async function change(work: () => Promise<unknown>): Promise<void> {
    setTrouble(null);
    try {
      await work();
      setJobs(await loadJobs());
    } catch (error) {
      setTrouble(error);
    }
  }
  return (
    <section className="stack no-print">
      <h2>{t('exports.title')}</h2>
      <p className="muted">{t('exports.lead')}</p>
      <div className="row">
        {LISTS.map((list) => <Button key={list} onClick={() => void change(() => mutate(StartExportDocument, { list }))}>{t(`exports.${list}`)}</Button>)}
      </div>
      {trouble !== null && <Notice tone="error" live><p>{troubleText(trouble)}</p></Notice>}
      <ul className="lines" aria-live="polite">
        {jobs.map((job) => <JobLine key={job.id} job={job} onRemove={() => void change(() => mutate(RemoveExportDocument, { id: job.id }))} />)}
      </ul>
    </section>
  );
}

function JobLine({ job, onRemove }: { job: Job; onRemove: () => void }) {
  const t = useMoneyWords();
  const locale = useLocale();
  const name = t(`exports.${job.list}`);
  return (
    <li>
      <span>{name} <span className="muted">{formatInstant(job.createdAt, locale)}</span></span>
      {isMoving(job) && <progress aria-label={name} max={job.rowsTotal ?? 1} value={job.rowsTotal ? job.rowsDone : undefined} />}
      {job.state === 'FAILED' && <span>{t('exports.failed')}</span>}
      <span className="row">
        {job.url && <a className="button button-primary" href={ownFile(job.url)} download>{t('exports.fetch', { count: job.rowsDone })}</a>}
        {!isMoving(job) && <Button aria-label={t('exports.removeOf', { name })} onClick={onRemove}>{t('exports.remove')}</Button>}
      </span>
    </li>
  );
}
