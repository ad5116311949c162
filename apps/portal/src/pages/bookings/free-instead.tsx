import { Button, buttonClass, usePeriodFormat, useToast } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useRefusal } from '../../data/use-refusal.js';
import { OtherTimesDocument, type OtherTimesQuery } from '../../gql/graphql.js';
import { useOnline } from '../../offline/use-online.js';
import { client, outbox } from '../../session/api.js';
import { moveBooking } from './change-booking.js';
import type { ComingBooking } from './deeds.js';
import { useBookingsText } from './use-bookings-text.js';

type Free = OtherTimesQuery['otherTimes'][number];

/** Up to three free times in place of a booking that is hit, to be had with one press; and the way to other things. Needs a connection. */
export default function FreeInstead({ booking, onDone }: { booking: ComingBooking; onDone: () => void }) {
  const t = useBookingsText();
  const toast = useToast();
  const refusal = useRefusal();
  const period = usePeriodFormat();
  const isOnline = useOnline();
  const [times, setTimes] = useState<readonly Free[] | null>(null);
  const [busy, setBusy] = useState(false);
  const { id, start, timeZone: zone, asset } = booking;
  useEffect(() => {
    let wanted = true;
    if (isOnline) client.query(OtherTimesDocument, { bookingId: id }).then(({ otherTimes }) => wanted && setTimes(otherTimes), () => undefined);
    return () => {
      wanted = false;
    };
  }, [id, start, isOnline]);
  if (!isOnline || !times) return null;

  async function take(free: Free): Promise<void> {
    setBusy(true);
    const intent = await moveBooking(booking, { start: free.start, end: free.end }, 'ONE');
    setBusy(false);
    const when = period.full({ ...free, zone });
    if (intent.problem) {
      await outbox.drop(intent.sequence);
      const { problem } = intent;
      toast(problem.kind === 'clash' ? problem.clash.message : problem.kind === 'rules' ? problem.reasons.map(({ message }) => message).join(' ') : problem.kind === 'refused' ? refusal(problem, {}).map(({ message }) => message).join(' ') : t('outbox.dates'));
    } else toast(t(intent.needsYes ? 'move.asked' : intent.state === 'sent' ? 'move.done' : 'move.saved', { asset: asset.name, when }));
    onDone();
  }
  return (
    <div className="stack stack-tight">
      <p>{times.length ? t('hit.free') : t('hit.noFree')}</p>
      <div className="row">
        {times.map((free) => <Button key={free.start} busy={busy} onClick={() => void take(free)}>{period.full({ ...free, zone })}</Button>)}
        <Link href="/book" className={buttonClass()}>{t('hit.others')}</Link>
      </div>
    </div>
  );
}
