import { Button, Dialog, formatInstant, Notice, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { instantIn } from '../../forms/local-time.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useDone } from '../../forms/use-done.js';
import { CloseForRepairDocument, type CloseForRepairMutation } from '../../gql/graphql.js';
import { useUpkeepWords, withUpkeepWords } from '../../messages/use-upkeep-words.js';
import { HitBookings } from '../assets/hit-bookings.js';
import { DecideDialog } from '../problems/decide-dialog.js';
import type { ProblemItem } from './inbox.load.js';
import { Pictures, type PaneProps } from './pane.js';

type Hits = Extract<CloseForRepairMutation['closeForRepair'], { __typename: 'ClosureHits' }>;

/** Something that is wrong with an asset: what becomes of it, who bears it, and whether it is closed meanwhile. */
export const ProblemPane = withUpkeepWords(Pane);

function Pane(props: PaneProps<ProblemItem>) {
  const t = useUpkeepWords();
  const locale = useLocale();
  const done = useDone(() => props.onOpen(false));
  const closed = useDone(() => setClosing(false));
  const [closing, setClosing] = useState(false);
  const { problem, since } = props.item;
  return (
    <section className="pane stack" aria-labelledby="item-title">
      <h2 id="item-title">{problem.asset.name}</h2>
      {problem.stopsUse && <Notice tone="attention"><p>{t('inbox.stopsUse')}</p></Notice>}
      <p>{problem.words}</p>
      <div className="decision row">
        <Button look="primary" onClick={() => props.onOpen(true)}>{t('inbox.decideDots')}</Button>
        <Button onClick={() => setClosing(true)}>{t('inbox.closeDots')}</Button>
      </div>
      <p className="muted">{[problem.reportedBy?.name, problem.booking?.cooperative.name, formatInstant(since, locale), problem.decisionNote].filter(Boolean).join(' · ')}</p>
      <Pictures photos={problem.photos} />
      {props.open && <DecideDialog problem={problem} onClose={() => props.onOpen(false)} onDone={done} />}
      {closing && <CloseDialog item={props.item} onClose={() => setClosing(false)} onClosed={() => closed(t('closures.added'))} />}
    </section>
  );
}

/** Closes the asset because of the problem; lists the bookings that this hits and asks once more. */
function CloseDialog(props: { item: ProblemItem; onClose: () => void; onClosed: () => Promise<void> }) {
  const t = useUpkeepWords();
  const [hits, setHits] = useState<Hits>();
  const { problem } = props.item;
  return (
    <Dialog title={t('inbox.close')} onClose={props.onClose}>
      <OfficeForm
        submit={hits ? t('closures.addAnyway') : t('inbox.close')} look={hits ? 'danger' : 'primary'}
        save={async (data) => {
          const until = instantIn(textOf(data, 'until'), problem.asset.timeZone);
          const { closeForRepair } = await mutate(CloseForRepairDocument, { input: { id: problem.id, until, acceptHits: Boolean(hits) } });
          if (closeForRepair.__typename === 'ClosureHits') return setHits(closeForRepair);
          return props.onClosed();
        }}
      >
        <div onChange={() => setHits(undefined)}><FormText name="until" type="datetime-local" required label={t('inbox.closeUntil')} /></div>
        {hits && (
          <Notice tone="attention" live>
            <p><strong>{t('closures.hits', { count: hits.bookings.length })}</strong></p>
            <HitBookings bookings={hits.bookings} />
            <p>{t('inbox.closeHitsHint')}</p>
          </Notice>
        )}
      </OfficeForm>
    </Dialog>
  );
}
