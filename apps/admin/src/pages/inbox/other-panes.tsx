import { Button, Dialog, formatInstant, useLocale } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormArea, FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useDone } from '../../forms/use-done.js';
import { AnswerReportDocument, KeepBookingDocument, ReturnBookingDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { BookingPane, useSurroundings } from './booking-pane.js';
import type { BookingItem, HitItem, ReportItem } from './inbox.load.js';
import { Pictures, type PaneProps } from './pane.js';
import { useItemSentence } from './use-item-sentence.js';

/** A booking that a closure hits, or the end of an agreement: kept knowingly, or moved and cancelled in the timetable. */
export function HitPane(props: PaneProps<HitItem>) {
  const t = useWords();
  const sentence = useItemSentence();
  const done = useDone(() => props.onOpen(false));
  const { closure, booking, agreement } = props.item.hit;
  const around = useSurroundings(booking);
  return (
    <BookingPane title={sentence(props.item)} booking={booking} around={around} facts={[[t(agreement ? 'status.reason' : 'inbox.closure'), closure.reason]]}>
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
  const done = useDone(() => props.onOpen(false));
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
  const done = useDone(() => props.onOpen(false));
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
