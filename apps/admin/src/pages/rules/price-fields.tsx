import { useState } from 'react';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { useWords } from '../../messages/use-words.js';
import { HourFields } from './quota-fields.js';
import { HOURS, moneyText } from './rules-draft.js';
import type { RuleSet } from './rules.load.js';

type Price = NonNullable<RuleSet['prices']>[number];
const THINGS = ['HOUR', 'USE', 'UNIT'] as const;

/** One line of the price list. */
export function PriceFields({ price, at }: { price: Price | null; at: string }) {
  const t = useWords();
  const kinds = price?.kinds?.join(',') ?? '';
  const [of, setOf] = useState<string>(price?.of ?? 'HOUR');
  return (
    <>
      <div className="filter-row">
        <FormText name={`${at}.amount`} required inputMode="decimal" label={t('rules.amount')} hint={t('rules.amountHint')} defaultValue={price ? moneyText(price) : ''} />
        <FormText name={`${at}.currency`} required pattern="[A-Z]{3}|HOUR" maxLength={4} label={t('rules.currency')} hint={t('rules.currencyHint', { hours: HOURS })} defaultValue={price?.currency ?? 'EUR'} />
        <FormSelect name={`${at}.of`} label={t('rules.priceOf')} required value={of} onChange={(event) => setOf(event.currentTarget.value)}>
          {THINGS.map((one) => <option key={one} value={one}>{t(`rules.priceOf.${one}`)}</option>)}
        </FormSelect>
        {of === 'UNIT' && <FormText name={`${at}.unit`} required maxLength={12} label={t('rules.unit')} defaultValue={price?.unit ?? ''} />}
        <FormSelect name={`${at}.kind`} label={t('rules.forWhom')} defaultValue={kinds}>
          <option value="">{t('rules.forAll')}</option>
          <option value="OWNER">{t('rules.forOwner')}</option>
          <option value="FEDERATION">{t('rules.forOthers')}</option>
          {kinds && !['OWNER', 'FEDERATION'].includes(kinds) && <option value={kinds}>{kinds}</option>}
        </FormSelect>
      </div>
      <HourFields at={at} hours={price?.hours} />
    </>
  );
}
