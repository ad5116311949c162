import { Button, ErrorSummary, Notice, TextField, usePeriodFormat } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import type { AssetCalendarQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { useRefusal } from '../../data/use-refusal.js';
import { useSession } from '../../session/session-provider.js';
import { CheckTerms } from './check-terms.js';
import { ForWhom, type PersonHelped } from './for-whom.js';
import { RefusalReasons } from './refusal-reasons.js';
import type { Booking } from './use-booking.js';
import { useDuration } from './use-duration.js';

type Asset = NonNullable<AssetCalendarQuery['asset']>;

/** What is about to be booked, by whom and under which rules, and the one button. It takes focus on that button. */
export function CheckPanel(props: { asset: Asset; period: { start: string; end: string }; booking: Booking }) {
  const t = useText();
  const period = usePeriodFormat();
  const duration = useDuration();
  const refusal = useRefusal();
  const { actingFor } = useSession();
  const { asset, booking } = props;
  const [purpose, setPurpose] = useState<string>(t(`purpose.${asset.category}`));
  const [quantity, setQuantity] = useState('1');
  const [forMember, setForMember] = useState<PersonHelped | null>(null);
  const [purposeMissing, setPurposeMissing] = useState(false);
  const when = { ...props.period, zone: asset.timeZone };
  const { outcome } = booking;
  const errors = outcome.state === 'refused' ? refusal(outcome, { purpose: 'purpose', quantity: 'quantity' }, { start: t('check.timeRefused'), end: t('check.timeRefused'), purpose: t('check.purposeMissing'), quantity: t('check.quantityHint', { count: asset.quantity }) }) : [];
  useEffect(() => {
    document.getElementById('book-now')?.focus();
  }, [props.period.start, props.period.end]);

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
        <div><dt>{t('check.when')}</dt><dd>{period.full(when)}</dd></div>
        {(asset.parts ?? []).length > 0 && <div><dt>{t('check.parts')}</dt><dd>{asset.parts.map((part) => (part.quantity > 1 ? `${part.quantity} × ${part.asset.name}` : part.asset.name)).join(', ')}</dd></div>}
        {asset.place && <div><dt>{t('check.where')}</dt><dd>{asset.place}</dd></div>}
        {actingFor?.cooperative && <div><dt>{t('check.for')}</dt><dd>{actingFor.cooperative.name}</dd></div>}
      </dl>
      {outcome.state !== 'rules' && <CheckTerms assetId={asset.id} zone={asset.timeZone} start={props.period.start} end={props.period.end} quantity={Math.max(1, Math.trunc(Number(quantity)) || 1)} />}
      {asset.turnaroundMinutes > 0 && <p className="muted small">{t('check.turnaround', { length: duration(asset.turnaroundMinutes) })}</p>}
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setPurposeMissing(!purpose.trim());
          if (purpose.trim()) void booking.book({ ...props.period, purpose: purpose.trim(), quantity: Math.max(1, Math.trunc(Number(quantity)) || 1), forMember });
          else document.getElementById('purpose')?.focus();
        }}
      >
        {asset.kind === 'POOLED' && (
          <TextField
            id="quantity" type="number" inputMode="numeric" min={1} max={asset.quantity} step={1} label={t('check.quantity')} hint={t('check.quantityHint', { count: asset.quantity })}
            value={quantity} onInput={(event) => setQuantity(event.currentTarget.value)}
          />
        )}
        <ForWhom chosen={forMember} onChoose={setForMember} />
        <TextField
          id="purpose"
          label={t('check.purpose')}
          hint={t('check.purposeHint')}
          value={purpose}
          maxLength={200}
          error={purposeMissing ? t('check.purposeMissing') : null}
          onInput={(event) => setPurpose(event.currentTarget.value)}
        />
        <Button type="submit" id="book-now" look="primary" wide busy={outcome.state === 'sending'}>
          {t('check.book', { asset: asset.name, when: period.near(when) })}
        </Button>
      </form>
    </section>
  );
}
