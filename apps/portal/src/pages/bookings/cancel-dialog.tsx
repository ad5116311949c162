import { Button, Dialog, Notice, TextField, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { useRefusal } from '../../data/use-refusal.js';
import { useText } from '../../i18n/use-text.js';
import { outbox } from '../../session/api.js';
import { cancelBooking, type CancellableBooking } from './cancel-booking.js';

/** Asks once, with an optional reason for the owner; says what became of it in a toast. */
export function CancelDialog(props: { booking: CancellableBooking & { timeZone: string }; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const period = usePeriodFormat();
  const refusal = useRefusal();
  const { booking } = props;
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const when = period.full({ start: booking.start, end: booking.end, zone: booking.timeZone });

  async function cancel(): Promise<void> {
    setBusy(true);
    const intent = await cancelBooking(booking, reason.trim());
    setBusy(false);
    if (intent.problem?.kind === 'refused') {
      setProblem(refusal(intent.problem, {})[0]?.message ?? t('error.unknown'));
      await outbox.drop(intent.sequence);
      return;
    }
    toast(t(intent.state === 'sent' ? 'cancel.done' : 'cancel.saved', { asset: booking.asset.name }));
    props.onClose();
  }

  return (
    <Dialog title={t('cancel.title')} onClose={props.onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void cancel();
        }}
      >
        <p>{t('cancel.sentence', { asset: booking.asset.name, when })}</p>
        {problem && <Notice tone="error" live><p>{problem}</p></Notice>}
        <TextField label={t('cancel.reason')} optional value={reason} maxLength={200} onInput={(event) => setReason(event.currentTarget.value)} />
        <div className="row">
          <Button type="submit" look="danger" busy={busy}>{t('cancel.confirm')}</Button>
          <Button onClick={props.onClose}>{t('cancel.keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
