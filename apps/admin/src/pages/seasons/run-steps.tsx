import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button, Dialog, Notice, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormArea, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { DiscardSeasonRunDocument, PublishSeasonDocument, RunSeasonDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { instantIn } from '../../forms/local-time.js';
import type { SeasonDetail, SeasonRun } from './seasons.load.js';

const office = getRouteApi('/office');

/** What a steward does next: wait, share out, publish or put aside. */
export function RunSteps({ detail: { season, runs } }: { detail: SeasonDetail }) {
  const t = useWords();
  const router = useRouter();
  const toast = useToast();
  const describe = useTroubleText();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [discarding, setDiscarding] = useState(false);
  const last = runs[0];
  const act = async (work: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setSaid(null);
    try {
      setSaid(await work());
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
    setBusy(false);
  };
  const share = () => act(async () => { await mutate(RunSeasonDocument, { id: season.id }); return t('season.drawnNow'); });
  const publish = (run: SeasonRun) => act(async () => {
    const { publishSeason } = await mutate(PublishSeasonDocument, { runId: run.id });
    return publishSeason.__typename === 'SeasonConflicts' ? publishSeason.message : t('season.publishedNow');
  });
  return (
    <section className="stack" aria-label={t('season.next')}>
      <p className="lead">{t(`season.next.${season.phase}`)}</p>
      <div className="row">
        {season.phase === 'CLOSED' && <Button look="primary" busy={busy} onClick={() => void share()}>{t('season.run')}</Button>}
        {season.phase === 'DRAWN' && last && (
          <>
            <Button look="primary" busy={busy} onClick={() => void publish(last)}>{t('season.publish')}</Button>
            <Button busy={busy} onClick={() => void share()}>{t('season.runAgain')}</Button>
            <Button look="danger" onClick={() => setDiscarding(true)}>{t('season.discard')}</Button>
          </>
        )}
      </div>
      {said && <Notice tone="info" live><p>{said}</p></Notice>}
      {discarding && last && <DiscardDialog run={last} onClose={() => setDiscarding(false)} />}
    </section>
  );
}

function DiscardDialog({ run, onClose }: { run: SeasonRun; onClose: () => void }) {
  const t = useWords();
  const router = useRouter();
  const zone = office.useRouteContext().acting.federation.timeZone;
  return (
    <Dialog title={t('season.discardTitle')} onClose={onClose}>
      <OfficeForm
        submit={t('season.discard')} look="danger"
        save={async (data) => {
          await mutate(DiscardSeasonRunDocument, { input: { runId: run.id, reason: textOf(data, 'reason'), closesAt: instantIn(textOf(data, 'closesAt'), zone) } });
          await router.invalidate({ sync: true });
          onClose();
        }}
      >
        <p>{t('season.discardLead')}</p>
        <FormArea name="reason" label={t('season.reason')} required maxLength={1000} />
        <FormText name="closesAt" type="datetime-local" label={t('season.closesAgain')} required />
      </OfficeForm>
    </Dialog>
  );
}
