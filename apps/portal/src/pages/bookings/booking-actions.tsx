import { Button, formatInstant, Notice, Status, useLocale, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { useErrorText } from '../../data/use-error-text.js';
import { CheckOutBookingDocument, ConfirmHoldDocument, type BookingCardFragment } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { useOnline } from '../../offline/use-online.js';
import { client } from '../../session/api.js';
import { ReturnDialog } from './return-dialog.js';
import { ACTION_WORDS, useActionText } from './use-action-text.js';

/** Where a booking stands and what its holder can do with it now; needs a connection. */
export function BookingActions(props: { booking: BookingCardFragment; onDone: () => void }) {
  if (!useOnline()) return null;
  return <PageWords files={ACTION_WORDS}><Actions {...props} /></PageWords>;
}

function Actions({ booking, onDone }: { booking: BookingCardFragment; onDone: () => void }) {
  const t = useActionText();
  const locale = useLocale();
  const period = usePeriodFormat();
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [returning, setReturning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { asset } = booking;

  async function run(work: () => Promise<string | null>, done: string): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const refusal = await work();
      if (refusal) setProblem(refusal);
      else toast(done);
      onDone();
    } catch (error) {
      setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  }
  const take = () => run(async () => {
    const { confirmHold } = await client.mutate(ConfirmHoldDocument, { input: { id: booking.id } });
    return confirmHold.__typename === 'Booking' ? null : confirmHold.message;
  }, t('act.taken', { asset: asset.name }));
  const haveIt = () => run(async () => {
    await client.mutate(CheckOutBookingDocument, { input: { bookingId: booking.id } });
    return null;
  }, t('act.out', { asset: asset.name }));
  const codes = asset.keys.flatMap(({ label, code }) => (code ? [`${label}: ${code}`] : []));

  return (
    <div className="stack stack-tight no-print">
      {booking.status === 'REQUESTED' && <p><Status tone="info" icon="clock">{t('act.waits')}</Status></p>}
      {booking.moveOf && <p>{t('act.asksMove', { was: period.full({ ...booking.moveOf, zone: booking.timeZone }) })}</p>}
      {booking.askedMove && <p>{t('act.moveAsked', { wished: period.full({ ...booking.askedMove, zone: booking.timeZone }) })}</p>}
      {booking.status === 'CHECKED_OUT' && <p><Status tone="success" icon="check">{t('act.youHaveIt')}</Status></p>}
      {booking.status === 'HELD' && booking.heldUntil && (
        <Notice tone="attention">
          <p>{booking.insteadOf
            ? t('act.offered', { instead: period.full({ start: booking.insteadOf.start, end: booking.insteadOf.end, zone: booking.timeZone }), until: formatInstant(booking.heldUntil, locale, booking.timeZone) })
            : t('act.held', { until: formatInstant(booking.heldUntil, locale, booking.timeZone) })}</p>
        </Notice>
      )}
      {booking.use?.needsTwo && booking.status === 'CONFIRMED' && <p className="muted">{t(booking.use.secondPeople.some((second) => second.confirmedAt) ? 'act.twoThere' : 'act.needsTwo')}</p>}
      {codes.length > 0 && <p><strong>{codes.join(' · ')}</strong></p>}
      {problem && <Notice tone="error" live><p>{problem}</p></Notice>}
      <div className="row">
        {booking.mayConfirm && <Button look="primary" busy={busy} onClick={() => void take()}>{t('act.take')}</Button>}
        {booking.mayCheckOut && <Button look="primary" busy={busy} onClick={() => void haveIt()}>{t('act.haveIt')}</Button>}
        {booking.mayReturn && <Button look="primary" onClick={() => setReturning(true)}>{t('act.giveBack')}</Button>}
        <Link className="button" href={`/problem/${asset.id}`}>{t('problem.title')}</Link>
      </div>
      {returning && <ReturnDialog booking={booking} onClose={() => setReturning(false)} onDone={() => { setReturning(false); toast(t('act.back', { asset: asset.name })); onDone(); }} />}
    </div>
  );
}
