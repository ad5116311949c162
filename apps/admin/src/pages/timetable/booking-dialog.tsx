import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, NamedMark, usePeriodFormat, useToast } from '@auzolan/ui';
import { useEffect, useRef, useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { CancelBookingDocument } from '../../gql/graphql.js';
import { useCalendarWords } from '../../messages/use-calendar-words.js';
import { InHand } from './in-hand.js';
import { MoveForm } from './moving/move-form.js';
import type { Opened, MoveOpened } from './moving/use-moves.js';
import type { TimetableRow } from './timetable.load.js';

/** One booking: whose, when, what for; for those who may, moving and cancelling it. Escape goes a step back. */
export function BookingDialog(props: { opened: Opened; rows: readonly TimetableRow[]; move: MoveOpened; onClose: () => void }) {
  const t = useCalendarWords();
  const { opened, onClose } = props;
  const [step, setStep] = useState<'look' | 'move' | 'back'>(opened.to ? 'move' : 'look');
  const back = opened.to ? onClose : () => setStep('back');
  if (step === 'move') {
    return (
      <Dialog key="one" title={t('move.title', { name: opened.booking.cooperative.name })} onClose={onClose} onEscape={back}>
        <MoveForm opened={opened} rows={props.rows} move={props.move} onBack={back} onDone={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog key="one" title={opened.row.asset.name} onClose={onClose}>
      <Look opened={opened} cameBack={step === 'back'} onMove={() => setStep('move')} onClose={onClose} />
    </Dialog>
  );
}

function Look(props: { opened: Opened; cameBack: boolean; onMove: () => void; onClose: () => void }) {
  const t = useCalendarWords();
  const toast = useToast();
  const router = useRouter();
  const format = usePeriodFormat();
  const moveButton = useRef<HTMLDivElement>(null);
  const { row: { asset }, booking } = props.opened;
  useEffect(() => {
    if (props.cameBack) moveButton.current?.querySelector('button')?.focus();
  }, [props.cameBack]);
  return (
    <div className="stack">
      <p className="lead"><NamedMark id={booking.cooperative.id} name={booking.cooperative.name} /></p>
      <p>{format.full({ start: booking.start, end: booking.end, zone: asset.timeZone })}</p>
      {asset.kind === 'POOLED' && <p>{t('booking.howMany', { count: booking.quantity })}</p>}
      {booking.purpose && <p>{booking.purpose}</p>}
      {booking.status !== 'CONFIRMED' && booking.status !== 'REQUESTED' && <InHand bookingId={booking.id} zone={asset.timeZone} />}
      {booking.mayCancel ? (
        <>
          <div ref={moveButton}><Button look="primary" onClick={props.onMove}>{t('move.open')}</Button></div>
          <OfficeForm
            submit={t('booking.cancel')} look="danger"
            save={async (data) => {
              await mutate(CancelBookingDocument, { input: { id: booking.id, reason: textOrNull(data, 'reason') } });
              await router.invalidate({ sync: true });
              props.onClose();
              toast(t('booking.cancelled'));
            }}
          >
            <FormText name="reason" label={t('booking.cancelReason')} maxLength={500} />
          </OfficeForm>
        </>
      ) : <p className="muted">{t('booking.notYours')}</p>}
    </div>
  );
}
