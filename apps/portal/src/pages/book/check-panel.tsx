import { ErrorSummary, Notice, usePeriodFormat } from '@auzolan/ui';
import { useState } from 'react';
import type { AssetCalendarQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { useRefusal } from '../../data/use-refusal.js';
import { useSession } from '../../session/session-provider.js';
import { CheckForm, type CheckAnswers } from './check-form.js';
import { CheckTerms, useCheck } from './check-terms.js';
import { MoreWays } from './more-ways.js';
import { RefusalReasons } from './refusal-reasons.js';
import type { Booking } from './use-booking.js';
import { useDuration } from './use-duration.js';

type Asset = NonNullable<AssetCalendarQuery['asset']>;

/** What is about to be booked, by whom and under which rules, the one button, and ways to book more of it. */
export function CheckPanel(props: { asset: Asset; period: { start: string; end: string }; booking: Booking }) {
  const t = useText();
  const period = usePeriodFormat();
  const duration = useDuration();
  const refusal = useRefusal();
  const { actingFor } = useSession();
  const { asset, booking } = props;
  const { start, end } = props.period;
  const [answers, setAnswers] = useState<CheckAnswers>({ purpose: t(`purpose.${asset.category}`), count: '1', forMember: null });
  const [isBooked, setBooked] = useState(false);
  const wish = { purpose: answers.purpose.trim(), quantity: Math.max(1, Math.trunc(Number(answers.count)) || 1), forMember: answers.forMember };
  const check = useCheck({ assetId: asset.id, start, end, quantity: wish.quantity });
  const { outcome } = booking;
  const errors = outcome.state === 'refused' ? refusal(outcome, { purpose: 'purpose', quantity: 'quantity' }, { start: t('check.timeRefused'), end: t('check.timeRefused'), purpose: t('check.purposeMissing'), quantity: t('check.quantityHint', { count: asset.quantity }) }) : [];

  return (
    <section className="card check-panel" aria-labelledby="check-title">
      <h2 id="check-title">{t('check.title')}</h2>
      <ErrorSummary errors={errors} />
      {outcome.state === 'rules' && (
        <Notice tone="error" live>
          <p><strong>{t('why.title')}</strong></p>
          <RefusalReasons reasons={outcome.reasons} />
        </Notice>
      )}
      <dl className="facts">
        <div><dt>{t('check.what')}</dt><dd>{asset.name}</dd></div>
        <div><dt>{t('check.when')}</dt><dd>{period.full({ start, end, zone: asset.timeZone })}</dd></div>
        {(asset.parts ?? []).length > 0 && <div><dt>{t('check.parts')}</dt><dd>{asset.parts.map((part) => (part.quantity > 1 ? `${part.quantity} × ${part.asset.name}` : part.asset.name)).join(', ')}</dd></div>}
        {asset.place && <div><dt>{t('check.where')}</dt><dd>{asset.place}</dd></div>}
        {actingFor?.cooperative && <div><dt>{t('check.for')}</dt><dd>{actingFor.cooperative.name}</dd></div>}
      </dl>
      {!isBooked && (
        <>
          {outcome.state !== 'rules' && <CheckTerms check={check} zone={asset.timeZone} />}
          {asset.turnaroundMinutes > 0 && <p className="muted small">{t('check.turnaround', { length: duration(asset.turnaroundMinutes) })}</p>}
          <CheckForm
            asset={asset}
            period={props.period}
            answers={answers}
            onAnswer={(changed) => setAnswers((before) => ({ ...before, ...changed }))}
            busy={outcome.state === 'sending'}
            onBook={() => void booking.book({ start, end, ...wish })}
          />
        </>
      )}
      <MoreWays wished={{ asset, period: { start, end }, ...wish, needsYes: check?.needsApproval ?? false }} onBooked={() => setBooked(true)} />
    </section>
  );
}
