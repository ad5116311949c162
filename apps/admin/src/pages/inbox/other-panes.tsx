import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, formatInstant, Notice, useLocale, useToast } from '@auzolan/ui';
import { useState, type ReactNode } from 'react';
import { mutate } from '../../api/office.js';
import { FormArea, FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { AnswerReportDocument, CloseForRepairDocument, DecideProblemDocument, KeepBookingDocument, ReturnBookingDocument, type CloseForRepairMutation, type ProblemStatus } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { HitBookings } from '../assets/hit-bookings.js';
import { BookingPane, useSurroundings } from './booking-pane.js';
import type { BookingItem, HitItem, ProblemItem, ReportItem } from './inbox.load.js';
import { useItemSentence } from './use-item-sentence.js';

interface PaneProps<Item> {
  item: Item;
  /** Whether its decision is being made in a dialog. */
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Closes the dialog, says what happened and reads the inbox again. */
function useDone(onOpen: (open: boolean) => void): (words: string) => Promise<void> {
  const toast = useToast();
  const router = useRouter();
  return async (words) => {
    onOpen(false);
    toast(words);
    await router.invalidate({ sync: true });
  };
}

/** A booking that a closure hits: kept knowingly, or moved and cancelled in the timetable. */
export function HitPane(props: PaneProps<HitItem>) {
  const t = useWords();
  const sentence = useItemSentence();
  const done = useDone(props.onOpen);
  const { closure, booking } = props.item.hit;
  const around = useSurroundings(booking);
  return (
    <BookingPane title={sentence(props.item)} booking={booking} around={around} facts={[[t('inbox.closure'), closure.reason]]}>
      <p>{t('inbox.hitHint')}</p>
      <p className="row"><Button look="primary" onClick={() => props.onOpen(true)}>{t('inbox.keepDots')}</Button></p>
      {props.open && (
        <Dialog title={t('inbox.keep')} onClose={() => props.onOpen(false)}>
          <OfficeForm
            submit={t('inbox.keep')}
            save={async (data) => {
              await mutate(KeepBookingDocument, { input: { closureId: closure.id, bookingId: booking.id, note: textOf(data, 'note') } });
              await done(t('inbox.kept'));
            }}
          >
            <FormText name="note" required label={t('inbox.keepWhy')} maxLength={500} />
          </OfficeForm>
        </Dialog>
      )}
    </BookingPane>
  );
}

/** Something that should be back. */
export function OverduePane(props: PaneProps<BookingItem>) {
  const t = useWords();
  const sentence = useItemSentence();
  const done = useDone(props.onOpen);
  const { booking } = props.item;
  return (
    <BookingPane title={sentence(props.item)} booking={booking}>
      <p>{t('inbox.overdueHint')}</p>
      <p className="row"><Button look="primary" onClick={() => props.onOpen(true)}>{t('inbox.isBackDots')}</Button></p>
      {props.open && (
        <Dialog title={t('inbox.isBack')} onClose={() => props.onOpen(false)}>
          <OfficeForm
            submit={t('inbox.isBack')}
            save={async (data) => {
              await mutate(ReturnBookingDocument, { input: { bookingId: booking.id, condition: { rating: textOf(data, 'rating') as 'GOOD', note: textOf(data, 'note') || null } } });
              await done(t('inbox.wasBack'));
            }}
          >
            <RatingSelect />
            <FormArea name="note" label={t('inbox.conditionNote')} maxLength={2000} />
          </OfficeForm>
        </Dialog>
      )}
    </BookingPane>
  );
}

function RatingSelect() {
  const t = useWords();
  return (
    <FormSelect name="rating" required label={t('inbox.condition')}>
      {(['GOOD', 'WORN', 'DAMAGED', 'UNUSABLE'] as const).map((rating) => <option key={rating} value={rating}>{t(`rating.${rating}`)}</option>)}
    </FormSelect>
  );
}

/** What the other side reported of a thing that came back: so, or not so. */
export function ReportPane(props: PaneProps<ReportItem> & { onAccept: () => void }) {
  const t = useWords();
  const locale = useLocale();
  const sentence = useItemSentence();
  const done = useDone(props.onOpen);
  const { report } = props.item;
  return (
    <BookingPane
      title={sentence(props.item)} booking={report.booking}
      facts={[[t('inbox.condition'), t(`rating.${report.rating}`)], [t('inbox.conditionNote'), report.note], [t('inbox.answerUntil'), formatInstant(report.answerUntil, locale)]]}
    >
      <p>{t('inbox.reportHint')}</p>
      <div className="row">
        <Button look="primary" onClick={props.onAccept}>{t('inbox.accept')}</Button>
        <Button look="danger" onClick={() => props.onOpen(true)}>{t('inbox.objectDots')}</Button>
      </div>
      <Pictures photos={report.photos} />
      {props.open && (
        <Dialog title={t('inbox.object')} onClose={() => props.onOpen(false)}>
          <OfficeForm
            submit={t('inbox.object')} look="danger"
            save={async (data) => {
              await mutate(AnswerReportDocument, { input: { id: report.id, accept: false, note: textOf(data, 'note') } });
              await done(t('inbox.objected'));
            }}
          >
            <FormArea name="note" required label={t('inbox.objectWhy')} maxLength={2000} />
          </OfficeForm>
        </Dialog>
      )}
    </BookingPane>
  );
}

type Hits = Extract<CloseForRepairMutation['closeForRepair'], { __typename: 'ClosureHits' }>;

/** Something that is wrong with an asset: what becomes of it, and whether it is closed meanwhile. */
export function ProblemPane(props: PaneProps<ProblemItem>) {
  const t = useWords();
  const locale = useLocale();
  const done = useDone(props.onOpen);
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
      <p className="muted">{[problem.reportedBy?.name, formatInstant(since, locale), problem.decisionNote].filter(Boolean).join(' · ')}</p>
      <Pictures photos={problem.photos} />
      {props.open && (
        <Dialog title={t('inbox.decide')} onClose={() => props.onOpen(false)}>
          <OfficeForm
            submit={t('inbox.decide')}
            save={async (data) => {
              await mutate(DecideProblemDocument, { input: { id: problem.id, expectedVersion: problem.version, to: textOf(data, 'to') as ProblemStatus, note: textOf(data, 'note') } });
              await done(t('inbox.decided'));
            }}
          >
            <FormSelect name="to" required label={t('inbox.becomes')}>
              {(['ASSESSED', 'MENDED', 'DISMISSED'] as const).filter((to) => to !== problem.status).map((to) => <option key={to} value={to}>{t(`problem.${to}`)}</option>)}
            </FormSelect>
            <FormText name="note" required label={t('inbox.decideNote')} maxLength={500} />
          </OfficeForm>
        </Dialog>
      )}
      {closing && <CloseDialog item={props.item} onClose={() => setClosing(false)} onClosed={() => done(t('closures.added'))} />}
    </section>
  );
}

/** Closes the asset because of the problem; lists the bookings that this hits and asks once more. */
function CloseDialog(props: { item: ProblemItem; onClose: () => void; onClosed: () => Promise<void> }) {
  const t = useWords();
  const [hits, setHits] = useState<Hits>();
  const { problem } = props.item;
  return (
    <Dialog title={t('inbox.close')} onClose={props.onClose}>
      <OfficeForm
        submit={hits ? t('closures.addAnyway') : t('inbox.close')} look={hits ? 'danger' : 'primary'}
        save={async (data) => {
          const until = new Date(textOf(data, 'until')).toISOString();
          const { closeForRepair } = await mutate(CloseForRepairDocument, { input: { id: problem.id, until, acceptHits: Boolean(hits) } });
          if (closeForRepair.__typename === 'ClosureHits') return setHits(closeForRepair);
          props.onClose();
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

function Pictures(props: { photos: ReadonlyArray<{ id: string; url: string }> }): ReactNode {
  const t = useWords();
  if (!props.photos.length) return null;
  return <div className="photos">{props.photos.map((photo, index) => <img key={photo.id} src={photo.url} alt={t('inbox.picture', { number: index + 1 })} loading="lazy" />)}</div>;
}
