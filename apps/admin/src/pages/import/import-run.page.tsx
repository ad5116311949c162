import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Button, Dialog, formatNumber, Notice, useLocale, useToast } from '@auzolan/ui';
import { useCallback, useState } from 'react';
import { mutate } from '../../api/office.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { CommitImportDocument, DiscardImportDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { ColumnMapping } from './column-mapping.js';
import { Counts } from './counts.js';
import { Duplicates } from './duplicates.js';
import { Problems } from './problems.js';
import { RowPreview } from './row-preview.js';
import { RunStateMark } from './run-state.js';
import { isMoving, useProgress } from './use-progress.js';

const route = getRouteApi('/office/import/$id');

/** One import: columns, what will become of each row, and the decision to take it in. */
export function ImportRunPage() {
  const t = useWords();
  const locale = useLocale();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const run = route.useLoaderData();
  const [discarding, setDiscarding] = useState(false);
  const [starting, setStarting] = useState(false);
  const reload = useCallback(() => void router.invalidate({ sync: true }), [router]);
  const progress = useProgress(run, reload);
  const ready = run.state === 'READY';
  const { counts } = run;
  const taken = counts.new + counts.same + counts.branch;

  async function commit(): Promise<void> {
    setStarting(true);
    try {
      await mutate(CommitImportDocument, { id: run.id });
      await router.invalidate({ sync: true });
    } catch (error) {
      toast(describe(error));
    } finally {
      setStarting(false);
    }
  }
  return (
    <div className="page stack stack-loose">
      <PageHead title={run.fileName} lead={t('import.rowsIn', { count: run.rowsTotal ?? run.rowsRead })}>
        <RunStateMark state={run.state} />
        <Link to="/import" className="button">{t('import.all')}</Link>
      </PageHead>
      {isMoving(run.state) && (
        <div className="stack stack-tight" role="status">
          <p className="lead">{t(`state.${progress?.state ?? run.state}`)}</p>
          <progress aria-label={t('import.progress')} max={progress?.rowsTotal ?? undefined} value={progress?.rowsTotal ? progress.rowsRead : undefined} />
          <p className="muted">{t('import.rowsRead', { count: progress?.rowsRead ?? run.rowsRead })}</p>
        </div>
      )}
      {run.state === 'FAILED' && <Notice tone="error" live><p>{run.error ?? t('state.FAILED')}</p><p>{t('import.failedHint')}</p></Notice>}
      {run.state === 'DONE' && <Notice tone="success" live><p>{t('import.done', { taken: formatNumber(taken, locale) })}</p><p><Link to="/cooperatives">{t('nav.cooperatives')}</Link></p></Notice>}
      {!isMoving(run.state) && <Counts counts={counts} />}
      {ready && <Duplicates run={run} />}
      {ready && (
        <section className="stack decision">
          <h2 id="take-in" tabIndex={-1}>{t('import.takeIn')}</h2>
          <p>{counts.undecided > 0 ? t('import.undecidedFirst', { count: counts.undecided }) : t('import.allOrNothing', { count: taken })}</p>
          <div className="row">
            <Button look="primary" busy={starting} disabled={counts.undecided > 0} onClick={() => void commit()}>{t('import.commit', { count: taken })}</Button>
            <Button look="danger" onClick={() => setDiscarding(true)}>{t('import.discard')}</Button>
          </div>
        </section>
      )}
      {!isMoving(run.state) && <ColumnMapping run={run} editable={ready} />}
      {run.problems.totalItems > 0 && <Problems problems={run.problems} />}
      {!isMoving(run.state) && <RowPreview rows={run.rows} stored={run.state === 'DONE'} />}
      {discarding && (
        <Dialog title={t('import.discard')} onClose={() => setDiscarding(false)}>
          <OfficeForm
            submit={t('import.discard')} look="danger"
            save={async () => {
              await mutate(DiscardImportDocument, { id: run.id });
              toast(t('import.discarded'));
              await router.navigate({ to: '/import' });
            }}
          >
            <p>{t('import.discardText')}</p>
          </OfficeForm>
        </Dialog>
      )}
    </div>
  );
}
