import { useRouter } from '@tanstack/react-router';
import { Button, formatDay, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { RemoveHolidayDocument, SetHolidayDocument, type SettingsQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { ChangeHits, useChangeHits } from '../assets/change-hits.js';
import { useRemove } from './use-remove.js';

/** The federation's holidays, on which the assets that follow them are closed. */
export function Holidays(props: { holidays: SettingsQuery['holidays']['items'] }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const locale = useLocale();
  const remove = useRemove();
  const [saved, setSaved] = useState(0);
  const { hits, save, forget } = useChangeHits();
  return (
    <section className="stack">
      <h2>{t('holidays.title')}</h2>
      <p className="muted">{t('holidays.lead')}</p>
      <ul className="stack stack-tight">
        {props.holidays.map(({ id, date, name }) => (
          <li key={id} className="row spread">
            <span><strong>{formatDay(date, 'withYear', locale)}</strong> {name}</span>
            <Button look="danger" aria-label={t('holidays.removeThis', { name })} onClick={() => void remove(() => mutate(RemoveHolidayDocument, { id }), t('holidays.removed'))}>{t('hours.remove')}</Button>
          </li>
        ))}
      </ul>
      <OfficeForm
        key={saved} label={t('holidays.add')} submit={hits ? t('hits.saveAnyway') : t('holidays.add')} look={hits ? 'danger' : 'primary'}
        save={async (data) => {
          const input = { date: textOf(data, 'date'), name: textOf(data, 'name') };
          if (!(await save({ setHoliday: input }, (acceptHits) => mutate(SetHolidayDocument, { input: { ...input, acceptHits } })))) return;
          await router.invalidate({ sync: true });
          forget();
          setSaved(saved + 1);
          toast(t('holidays.added'));
        }}
      >
        <div className="filter-row">
          <FormText name="date" type="date" required label={t('exceptions.day')} onChange={forget} />
          <FormText name="name" required label={t('holidays.name')} maxLength={100} />
        </div>
        <ChangeHits hits={hits} several />
      </OfficeForm>
    </section>
  );
}
