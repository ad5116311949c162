import { useState } from 'react';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { useWords } from '../../messages/use-words.js';
import { hoursText } from './rules-draft.js';
import type { RuleSet } from './rules.load.js';

type Quota = NonNullable<RuleSet['quotas']>[number];
const PERIODS = ['DAY', 'WEEK', 'MONTH', 'SEASON'] as const;

/** How much one person or cooperative may have in a period. */
export function QuotaFields({ quota, at }: { quota: Quota | null; at: string }) {
  const t = useWords();
  const [period, setPeriod] = useState<string>(quota?.period ?? 'WEEK');
  const most = quota && (quota.measure === 'MINUTES' ? hoursText(quota.most) : String(quota.most));
  return (
    <>
      <div className="filter-row">
        <FormSelect name={`${at}.per`} label={t('rules.per')} required defaultValue={quota?.per ?? 'COOPERATIVE'}>
          <option value="COOPERATIVE">{t('rules.perCooperative')}</option>
          <option value="PERSON">{t('rules.perPerson')}</option>
        </FormSelect>
        <FormText name={`${at}.most`} type="number" min={0} step="any" required label={t('rules.most')} defaultValue={most ?? ''} />
        <FormSelect name={`${at}.measure`} label={t('rules.measure')} required defaultValue={quota?.measure ?? 'BOOKINGS'}>
          <option value="BOOKINGS">{t('rules.bookings')}</option>
          <option value="MINUTES">{t('rules.hours')}</option>
        </FormSelect>
        <FormSelect name={`${at}.period`} label={t('rules.period')} required value={period} onChange={(event) => setPeriod(event.currentTarget.value)}>
          {PERIODS.map((one) => <option key={one} value={one}>{t(`rules.period.${one}`)}</option>)}
        </FormSelect>
      </div>
      {period === 'SEASON' && (
        <div className="filter-row">
          <FormText name={`${at}.seasonFrom`} required pattern="\d\d-\d\d" label={t('rules.seasonFrom')} hint={t('rules.dayHint')} defaultValue={quota?.season?.from ?? ''} />
          <FormText name={`${at}.seasonUntil`} required pattern="\d\d-\d\d" label={t('rules.seasonUntil')} hint={t('rules.dayHint')} defaultValue={quota?.season?.until ?? ''} />
        </div>
      )}
      <HourFields at={at} hours={quota?.hours} />
    </>
  );
}

/** Hours of the day that a line is about. */
export function HourFields({ at, hours }: { at: string; hours?: Quota['hours'] }) {
  const t = useWords();
  return (
    <div className="filter-row">
      {hours?.weekdays && <input type="hidden" name={`${at}.weekdays`} value={hours.weekdays.join(',')} />}
      <FormText name={`${at}.hoursFrom`} type="time" label={t('rules.hoursFrom')} defaultValue={hours?.from ?? ''} />
      <FormText name={`${at}.hoursUntil`} type="time" label={t('rules.hoursUntil')} defaultValue={hours?.until === '24:00' ? '00:00' : (hours?.until ?? '')} />
    </div>
  );
}
