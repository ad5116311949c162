import { useRouter } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormArea, FormSelect } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { DecideCooperativeStatusDocument, type CooperativeStatus } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { NEXT_STATUSES } from './cooperative-status.js';

/** Decides a co-op's standing; the reason is kept for good. */
export function StatusForm(props: { cooperative: { id: string; name: string; status: CooperativeStatus } }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const { cooperative } = props;
  return (
    <section className="stack card" aria-labelledby="status-title">
      <h2 id="status-title">{t('status.title')}</h2>
      <OfficeForm
        label={t('status.title')} submit={t('status.decide')}
        save={async (data) => {
          const to = textOf(data, 'to') as CooperativeStatus;
          await mutate(DecideCooperativeStatusDocument, { input: { cooperativeId: cooperative.id, to, reason: textOf(data, 'reason') } });
          await router.invalidate({ sync: true });
          toast(t('status.decided', { name: cooperative.name, status: t(`status.${to}`) }));
        }}
      >
        <FormSelect name="to" label={t('status.to')} required defaultValue="">
          <option value="">{t('kit.choose')}</option>
          {NEXT_STATUSES[cooperative.status].map((status) => <option key={status} value={status}>{t(`status.${status}`)}</option>)}
        </FormSelect>
        <FormArea name="reason" label={t('status.reason')} required maxLength={1000} />
      </OfficeForm>
    </section>
  );
}
