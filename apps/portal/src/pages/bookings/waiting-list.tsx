import { Button, usePeriodFormat, useLocale, useToast } from '@auzolan/ui';
import { useQuery } from '../../data/use-query.js';
import { useErrorText } from '../../data/use-error-text.js';
import { useRefusal } from '../../data/use-refusal.js';
import { ConfirmSeriesDocument, LeaveWaitlistDocument, WaitingDocument, type WaitingQuery } from '../../gql/graphql.js';
import { client, outbox } from '../../session/api.js';
import type { IntentProblem } from '../../offline/intent.js';
import CancelDialog from './cancel-dialog.js';
import { takeOffer } from './change-booking.js';
import { useState } from 'react';
import { useBookingsText } from './use-bookings-text.js';

type Offered = WaitingQuery['held']['items'][number];

/** Times that are kept for me to take, series that I am asked about, and what I wait for. */
export function WaitingList() {
  const t = useBookingsText();
  const toast = useToast();
  const period = usePeriodFormat();
  const locale = useLocale();
  const errorText = useErrorText();
  const refusal = useRefusal();
  const query = useQuery(WaitingDocument, {}, 'waiting');
  const [lettingGo, setLettingGo] = useState<Offered | null>(null);
  const [busy, setBusy] = useState(false);
  if (!query.data) return null;
  const { held, myWaitlist, mySeries } = query.data;
  const waiting = myWaitlist.items.filter(({ state }) => state === 'WAITING');
  const asked = mySeries.items.filter(({ toConfirm }) => toConfirm);
  const day = (time: string, style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, style).format(new Date(time));

  async function run(work: () => Promise<string>): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      toast(await work());
      query.reload();
    } catch (error) {
      toast(errorText(error));
    } finally {
      setBusy(false);
    }
  }
  const whyNot = (problem: IntentProblem): string => {
    if (problem.kind === 'clash') return problem.clash.message;
    if (problem.kind === 'rules') return problem.reasons.map(({ message }) => message).join(' ');
    return problem.kind === 'refused' ? refusal(problem, {}).map(({ message }) => message).join(' ') : t('outbox.dates');
  };
  const take = (booking: Offered) => run(async () => {
    const intent = await takeOffer(booking);
    const when = period.full({ start: booking.start, end: booking.end, zone: booking.timeZone });
    if (intent.problem) {
      await outbox.drop(intent.sequence);
      return whyNot(intent.problem);
    }
    if (intent.needsYes) return t('bookings.requested');
    return t(intent.state === 'sent' ? 'move.done' : 'move.saved', { asset: booking.asset.name, when });
  });

  return (
    <>
      {held.items.map((booking) => (
        <section key={booking.id} className="next-booking">
          <h2 className="small">{t('offer.title')}</h2>
          <p className="next-sentence">{t('home.nextSentence', { asset: booking.asset.name, when: period.full({ start: booking.start, end: booking.end, zone: booking.timeZone }) })}</p>
          {booking.heldUntil && <p>{t('offer.until', { time: day(booking.heldUntil, { weekday: 'long', hour: '2-digit', minute: '2-digit' }) })}</p>}
          <div className="row">
            <Button busy={busy} onClick={() => void take(booking)}>{t('offer.take')}</Button>
            <Button onClick={() => setLettingGo(booking)}>{t('offer.letGo')}</Button>
          </div>
        </section>
      ))}
      {asked.length > 0 && (
        <section className="card stack">
          <h2>{t('series.title')}</h2>
          {asked.map((series) => (
            <div key={series.id} className="stack stack-tight">
              <p>{t('series.ask', { asset: series.asset.name, when: period.day(series.localStart.slice(0, 10)), until: day(series.confirmBy ?? '', { day: 'numeric', month: 'long' }) })}</p>
              <p><Button look="primary" busy={busy} onClick={() => void run(async () => { await client.mutate(ConfirmSeriesDocument, { id: series.id }); return t('series.kept'); })}>{t('series.keep')}</Button></p>
            </div>
          ))}
        </section>
      )}
      {waiting.length > 0 && (
        <section className="stack stack-tight">
          <h2>{t('waiting.title')}</h2>
          <ul className="stack stack-tight">
            {waiting.map((entry) => (
              <li key={entry.id} className="card row">
                <span>{t('home.nextSentence', { asset: entry.asset.name, when: period.full({ start: entry.earliest, end: entry.latest, zone: entry.asset.timeZone }) })}</span>
                <Button busy={busy} onClick={() => void run(async () => { await client.mutate(LeaveWaitlistDocument, { id: entry.id }); return t('waiting.left', { asset: entry.asset.name }); })}>{t('waiting.leave')}</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {lettingGo && <CancelDialog booking={lettingGo} onClose={() => setLettingGo(null)} />}
    </>
  );
}
