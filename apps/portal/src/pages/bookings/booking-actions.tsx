import { Button, formatInstant, Notice, Status, useLocale, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { useErrorText } from '../../data/use-error-text.js';
import { ConfirmHoldDocument } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { useOnline } from '../../offline/use-online.js';
import { client } from '../../session/api.js';
import { Late } from '../../shell/late.js';
import { showsCodes } from './booking-codes.js';
import { DEEDS, type ComingBooking } from './deeds.js';
import { SecondPerson } from './second-person.js';
import { ACTION_WORDS, useActionText } from './use-action-text.js';

/** Where a booking stands and what its holder can do with it now; needs a connection. */
export default function BookingActions(props: { booking: ComingBooking; onDone: () => void }) {
  if (!useOnline()) return null;
  return <PageWords files={ACTION_WORDS}><Actions {...props} /></PageWords>;
}

function Actions({ booking, onDone }: { booking: ComingBooking; onDone: () => void }) {
  const t = useActionText();
  const locale = useLocale();
  const period = usePeriodFormat();
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [deed, setDeed] = useState<keyof typeof DEEDS | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { asset } = booking;

  /** Takes the time that is held; where the owner has a say, that is a request. */
  async function take(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { confirmHold } = await client.mutate(ConfirmHoldDocument, { input: { id: booking.id } });
      if (confirmHold.__typename === 'Booking') toast(t(confirmHold.status === 'REQUESTED' ? 'act.asked' : 'act.taken', { asset: asset.name }));
      else setProblem(confirmHold.message);
      onDone();
    } catch (error) {
      setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  }
  const locked = booking.status === 'CONFIRMED' && !showsCodes(booking, Date.now()) ? asset.keys.filter(({ isCode }) => isCode) : [];

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
      {locked.length > 0 && <p className="muted">{t('act.codesFrom', { labels: locked.map(({ label }) => label).join(', '), time: formatInstant(booking.codesFrom, locale, booking.timeZone) })}</p>}
      <SecondPerson booking={booking} onAsk={() => setDeed('second')} />
      {problem && <Notice tone="error" live><p>{problem}</p></Notice>}
      <div className="row">
        {booking.mayConfirm && <Button look="primary" busy={busy} onClick={() => void take()}>{t('act.take')}</Button>}
        {booking.mayCheckOut && <Button look="primary" onClick={() => setDeed('out')}>{t('act.haveIt')}</Button>}
        {booking.mayReturn && <Button look="primary" onClick={() => setDeed('back')}>{t('act.giveBack')}</Button>}
        <Link className="button" href={`/problem/${asset.id}`}>{t('problem.title')}</Link>
      </div>
      {deed && (
        <Late
          key={deed} load={DEEDS[deed]} otherwise={<Notice tone="error" live><p>{t('error.unreachable')}</p></Notice>}
          with={{ booking, onClose: () => setDeed(null), onDone: (words: string) => { setDeed(null); toast(words); onDone(); } }}
        />
      )}
    </div>
  );
}
