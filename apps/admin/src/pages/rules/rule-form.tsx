import { useRouter } from '@tanstack/react-router';
import { Button, CheckField, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate, query } from '../../api/office.js';
import { FormArea, FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { AdoptRulesDocument, TryRulesDocument, type TryRulesQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { useToday } from '../../shell/use-today.js';
import { Part } from './part.js';
import { PriceFields } from './price-fields.js';
import { QuotaFields } from './quota-fields.js';
import { Rows } from './rows.js';
import { hoursText, IN_HOURS, isPartSet, PLAIN, rulesOf } from './rules-draft.js';
import type { CertificateKindRow, RuleSet, Subject } from './rules.load.js';
import { TrialPeriod, TrialResult } from './trial.js';

const WHO = ['OWNER', 'FEDERATION', 'AGREEMENT'] as const;

/** The rules of one subject in plain words: try them on bookings that stood, then adopt them with the reason. */
export function RuleForm(props: { subject: Subject; name: string; version: number; rules: RuleSet | null; kinds: readonly CertificateKindRow[]; onDone: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const today = useToday();
  const [trial, setTrial] = useState<TryRulesQuery['tryRules']>();
  const [trying, setTrying] = useState(false);
  const { subject, version, rules, kinds } = props;

  async function tryThem(data: FormData): Promise<void> {
    setTrying(true);
    try {
      setTrial((await query(TryRulesDocument, { input: { ...subject, rules: rulesOf(data), from: textOf(data, 'tryFrom'), until: textOf(data, 'tryUntil') } })).tryRules);
    } catch (error) {
      toast(describe(error));
    } finally {
      setTrying(false);
    }
  }
  async function adopt(data: FormData): Promise<void> {
    await mutate(AdoptRulesDocument, { input: { ...subject, expectedVersion: version, rules: rulesOf(data), note: textOf(data, 'note') } });
    await router.invalidate({ sync: true });
    toast(t('rules.adopted', { name: props.name }));
    props.onDone();
  }
  return (
    <OfficeForm label={t('rules.of', { name: props.name })} submit={t('rules.adopt')} save={adopt} also={<Button onClick={props.onDone}>{t('kit.close')}</Button>}>
      <p className="muted">{t('rules.emptyHint')}</p>
      <FormSelect name="who" label={t('rules.who')} defaultValue={rules?.who ?? ''}>
        <option value="">{t('rules.silent')}</option>
        {WHO.map((one) => <option key={one} value={one}>{t(`rules.who.${one}`)}</option>)}
      </FormSelect>
      <div className="filter-row">
        {IN_HOURS.map((field) => <FormText key={field} name={field} type="number" min={0} step="any" label={t(`rules.${field}`)} defaultValue={hoursText(rules?.[field])} />)}
      </div>
      <div className="filter-row">
        {PLAIN.map((field) => <FormText key={field} name={field} type="number" min={0} step={1} label={t(`rules.${field}`)} defaultValue={rules?.[field] ?? ''} />)}
      </div>
      <Part name="approval" isSet={isPartSet(rules, 'approval')}>
        <CheckField name="approval.always" label={t('rules.approvalAlways')} defaultChecked={rules?.approval?.always ?? false} />
        <CheckField name="approval.strangers" label={t('rules.approvalStrangers')} defaultChecked={rules?.approval?.strangers ?? false} />
        <FormText name="approval.overMinutes" type="number" min={0} step="any" label={t('rules.approvalOver')} defaultValue={hoursText(rules?.approval?.overMinutes)} />
      </Part>
      <Part name="certificates" isSet={isPartSet(rules, 'certificates')}>
        {kinds.length === 0 && <p className="muted">{t('rules.noKinds')}</p>}
        {kinds.map((kind) => <CheckField key={kind.id} name="certificate" value={kind.id} label={kind.name} defaultChecked={rules?.certificates?.includes(kind.id) ?? false} />)}
      </Part>
      <Part name="quotas" isSet={isPartSet(rules, 'quotas')}>
        <Rows name="quotas" rows={rules?.quotas ?? []}>{(quota, at) => <QuotaFields quota={quota} at={at} />}</Rows>
      </Part>
      <Part name="prices" isSet={isPartSet(rules, 'prices')}>
        <Rows name="prices" rows={rules?.prices ?? []}>{(price, at) => <PriceFields price={price} at={at} />}</Rows>
      </Part>
      <fieldset className="stack">
        <legend>{t('rules.try')}</legend>
        <TrialPeriod today={today} />
        <p><Button busy={trying} onClick={(event) => void tryThem(new FormData(event.currentTarget.form!))}>{t('rules.tryNow')}</Button></p>
        <div role="status">{trial && <TrialResult trial={trial} />}</div>
      </fieldset>
      <FormArea name="note" required maxLength={2000} rows={2} label={t('rules.note')} hint={t('rules.noteHint')} />
    </OfficeForm>
  );
}
