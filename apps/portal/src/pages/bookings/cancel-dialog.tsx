import { Button, Dialog, Notice, SelectField, TextField, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { useRefusal } from '../../data/use-refusal.js';
import { PageWords } from '../../i18n/page-words.js';
import { outbox } from '../../session/api.js';
import { cancelBooking, type CancellableBooking, type CancelScope } from './cancel-booking.js';
import { BOOKINGS_WORDS, useBookingsText } from './use-bookings-text.js';

interface CancelProps {
  booking: CancellableBooking & { timeZone: string; series: { id: string } | null };
  onClose: () => void;
}

/**
 * Asks once, with an optional reason for the owner, and how much where the booking is one of several; says what became of it
 * in a toast. The words for one alone are the portal's own, so that one can be cancelled anywhere without a connection.
 */
export default function CancelDialog(props: CancelProps) {
  const { series, togetherId } = props.booking;
  const scopes: CancelScope[] = [...(series ? (['ONE', 'FOLLOWING', 'ALL'] as const) : togetherId ? (['ONE'] as const) : []), ...(togetherId ? (['TOGETHER'] as const) : [])];
  const alone = <CancelForm {...props} scopes={[]} />;
  return scopes.length ? <PageWords files={BOOKINGS_WORDS} missing={alone}><CancelForm {...props} scopes={scopes} /></PageWords> : alone;
}

function CancelForm({ booking, scopes, onClose }: CancelProps & { scopes: readonly CancelScope[] }) {
  const t = useBookingsText();
  const toast = useToast();
  const period = usePeriodFormat();
  const refusal = useRefusal();
  const [scope, setScope] = useState<CancelScope>('ONE');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const when = period.full({ start: booking.start, end: booking.end, zone: booking.timeZone });

  async function cancel(): Promise<void> {
    setBusy(true);
    const intent = await cancelBooking(booking, reason.trim(), scope);
    setBusy(false);
    if (intent.problem?.kind === 'refused') {
      setProblem(refusal(intent.problem, {})[0]?.message ?? t('error.unknown'));
      await outbox.drop(intent.sequence);
      return;
    }
    toast(t(intent.state !== 'sent' ? 'cancel.saved' : scope === 'ONE' ? 'cancel.done' : 'scope.cancelled', { asset: booking.asset.name }));
    onClose();
  }

  return (
    <Dialog title={t('cancel.title')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void cancel();
        }}
      >
        <p>{t('cancel.sentence', { asset: booking.asset.name, when })}</p>
        {problem && <Notice tone="error" live><p>{problem}</p></Notice>}
        {scopes.length > 0 && (
          <SelectField label={t('scope.cancel')} value={scope} onChange={(event) => setScope(event.currentTarget.value as CancelScope)}>
            {scopes.map((one) => <option key={one} value={one}>{t(`scope.${one}`)}</option>)}
          </SelectField>
        )}
        <TextField label={t('cancel.reason')} optional value={reason} maxLength={200} onInput={(event) => setReason(event.currentTarget.value)} />
        <div className="row">
          <Button type="submit" look="danger" busy={busy}>{t('cancel.confirm')}</Button>
          <Button onClick={onClose}>{t('cancel.keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
