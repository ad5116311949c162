import { Button, Dialog, Notice, usePeriodFormat } from '@auzolan/ui';
import { useState } from 'react';
import { FormArea, FormSelect } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import type { DeclineBookingInput } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { BookingPane, useSurroundings } from './booking-pane.js';
import { clashesWith } from './day-strip.js';
import type { BookingItem } from './inbox.load.js';
import { useItemSentence } from './use-item-sentence.js';

/** A request: yes, no, or another time instead. */
export function RequestPane(props: { item: BookingItem; declining: boolean; onApprove: () => Promise<void>; onDecline: (open: boolean) => void; decline: (input: DeclineBookingInput) => Promise<string | null> }) {
  const t = useWords();
  const format = usePeriodFormat();
  const sentence = useItemSentence();
  const [busy, setBusy] = useState(false);
  const [clash, setClash] = useState<string>();
  const { booking } = props.item;
  const around = useSurroundings(booking);
  const met = around?.freeBusy[0]?.blocks.filter((block) => clashesWith(block, booking)) ?? [];
  const zone = booking.asset.timeZone;
  return (
    <BookingPane title={sentence(props.item)} booking={booking} around={around}>
      {met.map((block) => (
        <Notice key={block.start} tone="attention">
          <p>{t('inbox.clashesWith', { who: block.booking?.cooperative.name ?? '', times: format.times({ start: block.start, end: block.end, zone }) })}</p>
        </Notice>
      ))}
      {booking.moveOf && <p>{t('inbox.keepsItsTime')}</p>}
      <div className="row">
        <Button look="primary" busy={busy} onClick={() => { setBusy(true); void props.onApprove().finally(() => setBusy(false)); }}>{t('inbox.approve')}</Button>
        <Button look="danger" onClick={() => props.onDecline(true)}>{t('inbox.declineDots')}</Button>
      </div>
      {props.declining && (
        <Dialog title={t('inbox.declineRequest')} onClose={() => props.onDecline(false)}>
          <OfficeForm
            submit={t('inbox.decline')} look="danger"
            save={async (data) => {
              const offered = around?.otherTimes[Number(textOf(data, 'offer') || -1)];
              const message = await props.decline({ id: booking.id, reason: textOf(data, 'reason'), offer: offered ? { start: offered.start, end: offered.end } : null });
              if (message) setClash(message);
              else props.onDecline(false);
            }}
          >
            {clash && <Notice tone="error" live><p>{clash}</p></Notice>}
            <FormArea name="reason" required label={t('inbox.declineReason')} hint={t('inbox.declineRequestHint')} maxLength={500} />
            {!booking.moveOf && (
              <FormSelect name="offer" label={t('inbox.offer')} hint={t('inbox.offerHint')}>
                <option value="">{t('inbox.offerNone')}</option>
                {around?.otherTimes.map((time, index) => <option key={time.start} value={index}>{format.full({ start: time.start, end: time.end, zone })}</option>)}
              </FormSelect>
            )}
          </OfficeForm>
        </Dialog>
      )}
    </BookingPane>
  );
}
