import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, formatDay, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SetExceptionDayDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';
import { ChangeHits, useChangeHits } from './change-hits.js';
import { RemoveExceptionDay } from './remove-exception-day.js';

const TIME = '([01]\\d|2[0-3]):[0-5]\\d|24:00';

/** Single days on which the asset has other hours than usual, or none. */
export function ExceptionDays(props: { asset: Asset; mayEdit: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const [adding, setAdding] = useState(false);
  const { asset } = props;
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('exceptions.title')}</h2>
        {props.mayEdit && <Button onClick={() => setAdding(true)}>{t('exceptions.add')}</Button>}
      </div>
      <p className="muted">{asset.followsHolidays ? t('exceptions.follows') : t('exceptions.followsNot')}</p>
      <ul className="stack stack-tight">
        {asset.exceptionDays.map(({ id, date, reason, hours }) => {
          const day = formatDay(date, 'withYear', locale);
          const times = hours.length ? hours.map(({ opens, closes }) => t('kit.times', { from: opens, to: closes })).join(', ') : t('hours.closed');
          return (
            <li key={id} className="row spread">
              <span><strong>{day}</strong> {times} <span className="muted">{reason}</span></span>
              {props.mayEdit && <RemoveExceptionDay assetId={asset.id} date={date} day={day} />}
            </li>
          );
        })}
      </ul>
      {adding && <ExceptionDialog asset={asset} onClose={() => setAdding(false)} />}
    </section>
  );
}

/** Asks for the day; when bookings stand in what it closes, lists them and asks once more. */
function ExceptionDialog(props: { asset: Asset; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const { hits, save, forget } = useChangeHits();
  const assetId = props.asset.id;
  return (
    <Dialog title={t('exceptions.add')} onClose={props.onClose}>
      <OfficeForm
        submit={hits ? t('hits.saveAnyway') : t('exceptions.add')} look={hits ? 'danger' : 'primary'}
        save={async (data) => {
          const [opens, closes, date] = [textOf(data, 'hours.0.opens'), textOf(data, 'hours.0.closes'), textOf(data, 'date')];
          const hours = opens || closes ? [{ opens, closes }] : [];
          const input = { assetId, date, hours, reason: textOrNull(data, 'reason') };
          if (!(await save({ setExceptionDay: input }, (acceptHits) => mutate(SetExceptionDayDocument, { input: { ...input, acceptHits } })))) return;
          await router.invalidate({ sync: true });
          props.onClose();
          toast(t('exceptions.added'));
        }}
      >
        <div className="stack" onChange={forget}>
          <FormText name="date" type="date" required label={t('exceptions.day')} />
          <p className="muted">{t('exceptions.hint')}</p>
          <div className="filter-row">
            <FormText name="hours.0.opens" label={t('hours.opens')} pattern={TIME} inputMode="numeric" size={5} maxLength={5} />
            <FormText name="hours.0.closes" label={t('hours.closes')} pattern={TIME} inputMode="numeric" size={5} maxLength={5} />
          </div>
        </div>
        <FormText name="reason" label={t('closures.reason')} maxLength={200} />
        <ChangeHits hits={hits} />
      </OfficeForm>
    </Dialog>
  );
}
