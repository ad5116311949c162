import { useRouter } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormSelect } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { AddGuestDocument, type AgreementState } from '../../gql/graphql.js';
import { useAgreementWords, withAgreementWords } from '../../messages/use-agreement-words.js';

/** An agreement that a co-op may come in by. */
export interface OpenAgreement {
  id: string;
  partner: string;
  state: AgreementState;
}

/** Makes a co-op that is known here, and no member, a guest under an agreement. */
function GuestFormView(props: { cooperative: { id: string; name: string }; agreements: readonly OpenAgreement[] }) {
  const t = useAgreementWords();
  const toast = useToast();
  const router = useRouter();
  const { id, name } = props.cooperative;
  return (
    <section className="stack card" aria-labelledby="guest-title">
      <h2 id="guest-title">{t('agreements.make.guest')}</h2>
      <p className="muted">{t('agreements.guestsLead')}</p>
      <OfficeForm
        label={t('agreements.make.guest')} submit={t('agreements.make.guest')}
        save={async (data) => {
          await mutate(AddGuestDocument, { input: { agreementId: textOf(data, 'agreementId'), cooperativeId: id } });
          await router.invalidate({ sync: true });
          toast(t('agreements.guestAdded', { name }));
        }}
      >
        <FormSelect name="agreementId" label={t('agreements.under')} required defaultValue="">
          <option value="">{t('kit.choose')}</option>
          {props.agreements.map((agreement) => <option key={agreement.id} value={agreement.id}>{agreement.partner}</option>)}
        </FormSelect>
      </OfficeForm>
    </section>
  );
}

export const GuestForm = withAgreementWords(GuestFormView);
