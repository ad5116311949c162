import { useRouter } from '@tanstack/react-router';
import { Dialog, NamedMark, usePeriodFormat, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { CancelBookingDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { TimetableBooking, TimetableRow } from './timetable.load.js';

/** One booking: whose, when, what for; and cancelling it for those who may. */
export function BookingDialog(props: { asset: TimetableRow['asset']; booking: TimetableBooking; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const format = usePeriodFormat();
  const { asset, booking } = props;
  return (
    <Dialog title={asset.name} onClose={props.onClose}>
      <div className="stack">
        <p className="lead"><NamedMark id={booking.cooperative.id} name={booking.cooperative.name} /></p>
        <p>{format.full({ start: booking.start, end: booking.end, zone: asset.timeZone })}</p>
        {booking.purpose && <p>{booking.purpose}</p>}
        {booking.mayCancel ? (
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
        ) : <p className="muted">{t('booking.notYours')}</p>}
      </div>
    </Dialog>
  );
}
