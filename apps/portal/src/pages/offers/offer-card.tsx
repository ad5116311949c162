import { Button, formatInstant, Notice, Status, useLocale, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { useRefusal } from '../../data/use-refusal.js';
import type { BookingOffersQuery, OfferedBookingFragment } from '../../gql/graphql.js';
import type { IntentProblem } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';
import { RefusalReasons } from '../book/refusal-reasons.js';
import { answerOffer, type OfferAnswer } from './send-offer.js';
import { useOfferText } from './use-offer-text.js';

type Offer = BookingOffersQuery['bookingOffers']['items'][number];

const DONE = { accept: 'swap.accepted', decline: 'swap.declined', withdraw: 'swap.withdrawn' } as const;

/** One offer: what changes hands for what, and the answers. When it cannot be, every reason, and that nothing has changed. */
export function OfferCard({ offer }: { offer: Offer }) {
  const t = useOfferText();
  const locale = useLocale();
  const period = usePeriodFormat();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<IntentProblem | null>(null);
  const { booking, wanted, mine, cooperative } = offer;
  const full = ({ start, end, timeZone }: OfferedBookingFragment): string => period.full({ start, end, zone: timeZone });
  const say = async (answer: OfferAnswer) => {
    setBusy(true);
    setProblem(null);
    const intent = await answerOffer(answer, offer);
    setBusy(false);
    if (intent.problem) {
      setProblem(intent.problem);
      return void outbox.drop(intent.sequence);
    }
    setSaved(intent.state === 'waiting');
    const what = { asset: booking.asset.name, when: full(booking) };
    toast(intent.state === 'waiting' ? t('swap.saved') : intent.needsYes ? t('swap.asked', what) : t(DONE[answer], what));
  };
  const line = (label: string, one: OfferedBookingFragment) => <div><dt>{label}</dt><dd>{one.asset.name}, <strong>{full(one)}</strong></dd></div>;

  return (
    <article className={mine ? 'card' : 'card check-panel'}>
      <h2 className="card-title">{mine ? t(wanted ? 'swap.youSwap' : 'swap.youGive') : t(wanted ? 'swap.asksSwap' : 'swap.gives', { name: booking.cooperative.name })}</h2>
      {offer.message && <p className="preserve-lines"><q>{offer.message}</q></p>}
      <dl className="facts">
        {line(t(mine ? 'swap.part' : 'swap.get'), booking)}
        {wanted && line(t(mine ? 'swap.get' : 'swap.part'), wanted)}
        {mine && <div><dt>{t('swap.to')}</dt><dd>{(wanted?.cooperative ?? cooperative)?.name ?? t('swap.anyone')}</dd></div>}
      </dl>
      <p className="muted">{t(mine ? 'swap.runsOut' : 'swap.answerBy', { when: formatInstant(offer.expiresAt, locale, booking.timeZone) })}</p>
      {problem && <WhyNot problem={problem} />}
      {isSaved ? <p><Status tone="info" icon="clock">{t('saved.title')}</Status></p> : (
        <div className="row">
          {mine ? <Button busy={busy} onClick={() => void say('withdraw')}>{t('swap.back')}</Button> : <Button look="primary" busy={busy} onClick={() => void say('accept')}>{t(wanted ? 'swap.accept' : 'swap.takeOver')}</Button>}
          {!mine && (wanted ?? cooperative) && <Button busy={busy} onClick={() => void say('decline')}>{t('swap.no')}</Button>}
        </div>
      )}
    </article>
  );
}

function WhyNot({ problem }: { problem: IntentProblem }) {
  const t = useOfferText();
  const refusal = useRefusal();
  return (
    <Notice tone="error" live>
      {problem.kind === 'rules' && <RefusalReasons reasons={problem.reasons} />}
      {problem.kind === 'clash' && <p>{problem.clash.closures.map(({ reason }) => t('times.closure', { reason })).join(' ') || problem.clash.message}</p>}
      {problem.kind === 'refused' && refusal(problem, {}).map(({ message }) => <p key={message}>{message}</p>)}
      <p>{t('swap.stays')}</p>
    </Notice>
  );
}
