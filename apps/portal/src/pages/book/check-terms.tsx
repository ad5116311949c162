import { formatAmount } from '@auzolan/money';
import { formatInstant, intlTag, Notice, useLocale } from '@auzolan/ui';
import { BookingCheckDocument, type BookingCheckQuery } from '../../gql/graphql.js';
import { useQuery } from '../../data/use-query.js';
import { useText } from '../../i18n/use-text.js';
import { RefusalReasons } from './refusal-reasons.js';

type Check = BookingCheckQuery['bookingCheck'];

/** What the rules say of a time as things stand now; undefined until the answer is there. Instants RFC 3339. */
export function useCheck(wish: { assetId: string; start: string; end: string; quantity: number }): Check | undefined {
  const { assetId, start, end, quantity } = wish;
  return useQuery(BookingCheckDocument, { assetId, start, end, quantity }, `check ${assetId} ${start} ${end} ${quantity}`).data?.bookingCheck;
}

/** What follows from the rules for a time: the cost, whether the owner must say yes, until when to cancel; or every reason why not. */
export function CheckTerms({ check, zone }: { check: Check | undefined; zone: string }) {
  const t = useText();
  const locale = useLocale();
  if (!check) return null;
  const { reasons, needsApproval, cancelUntil, price } = check;
  if (reasons.length > 0) {
    return (
      <Notice tone="attention" live>
        <p><strong>{t('why.title')}</strong></p>
        <RefusalReasons reasons={reasons} />
      </Notice>
    );
  }
  const money = (minor: string, currency: string): string => formatAmount({ minor: BigInt(minor), currency }, intlTag(locale));
  const costs = price.map(({ of, unit, rate, currency, amount }) => (amount === null ? t('check.perUnit', { amount: money(rate, currency), unit: unit ?? '' }) : `${money(amount, currency)}${of === 'HOUR' ? ` (${t('check.perHour', { amount: money(rate, currency) })})` : ''}`));
  return (
    <div className="stack stack-tight">
      {costs.length > 0 && <p>{t('check.cost', { cost: costs.join(' + ') })}</p>}
      {needsApproval && <p>{t('check.needsYes')}</p>}
      {cancelUntil && <p className="muted small">{t('check.cancelUntil', { when: formatInstant(cancelUntil, locale, zone) })}</p>}
    </div>
  );
}
