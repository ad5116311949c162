import { useRouter } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormArea, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { EndAgreementDocument, MoveAgreementEndDocument } from '../../gql/graphql.js';
import { useAgreementWords } from '../../messages/use-agreement-words.js';
import { useToday } from '../../shell/use-today.js';
import { ChangeHits, useChangeHits } from '../assets/change-hits.js';
import type { Agreement } from './agreements.load.js';

type Ending = Pick<Agreement, 'id' | 'version' | 'endsOn'>;

/** Another last day; bookings of guests that stand after it are shown before it is saved. */
export function LastDayForm({ agreement: { id, version, endsOn } }: { agreement: Ending }) {
  const t = useAgreementWords();
  const toast = useToast();
  const router = useRouter();
  const { hits, save, forget } = useChangeHits();
  return (
    <section className="stack card" aria-labelledby="last-day-title">
      <h2 id="last-day-title">{t('agreements.moveEnd')}</h2>
      <OfficeForm
        label={t('agreements.moveEnd')} submit={hits ? t('hits.saveAnyway') : t('form.save')} look={hits ? 'danger' : 'primary'}
        save={async (data) => {
          const input = { id, expectedVersion: version, endsOn: textOf(data, 'endsOn') };
          if (!(await save({ moveAgreementEnd: input }, (acceptHits) => mutate(MoveAgreementEndDocument, { input: { ...input, acceptHits } })))) return;
          forget();
          await router.invalidate({ sync: true });
          toast(t('agreements.moved'));
        }}
      >
        <FormText name="endsOn" type="date" required label={t('agreements.lastDay')} hint={t('agreements.endsHint')} defaultValue={endsOn} min={useToday()} onChange={forget} />
        <ChangeHits hits={hits} hint={t('agreements.hint')} several />
      </OfficeForm>
    </section>
  );
}

/** Ends the agreement at once, with the reason; bookings of guests that stand are shown first. */
export function EndForm({ agreement: { id, version } }: { agreement: Ending }) {
  const t = useAgreementWords();
  const toast = useToast();
  const router = useRouter();
  const { hits, save, forget } = useChangeHits();
  return (
    <section className="stack card" aria-labelledby="end-title">
      <h2 id="end-title">{t('agreements.end')}</h2>
      <p className="muted">{t('agreements.endLead')}</p>
      <OfficeForm
        label={t('agreements.end')} submit={hits ? t('hits.saveAnyway') : t('agreements.endNow')} look="danger"
        save={async (data) => {
          const input = { id, expectedVersion: version, reason: textOf(data, 'reason') };
          if (!(await save({ endAgreement: input }, (acceptHits) => mutate(EndAgreementDocument, { input: { ...input, acceptHits } })))) return;
          forget();
          await router.invalidate({ sync: true });
          toast(t('agreements.endDone'));
        }}
      >
        <FormArea name="reason" label={t('status.reason')} required maxLength={2000} />
        <ChangeHits hits={hits} hint={t('agreements.hint')} several />
      </OfficeForm>
    </section>
  );
}
