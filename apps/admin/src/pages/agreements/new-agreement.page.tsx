import { Link, useNavigate } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormArea, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { MakeAgreementDocument } from '../../gql/graphql.js';
import { useAgreementWords, withAgreementWords } from '../../messages/use-agreement-words.js';
import { PageHead } from '../../shell/page-head.js';

/** Writes down what was agreed with another federation; its guests follow on the agreement's own page. */
function NewAgreementView() {
  const t = useAgreementWords();
  const toast = useToast();
  const navigate = useNavigate();
  return (
    <div className="page stack">
      <PageHead title={t('agreements.new')} lead={t('agreements.lead')}>
        <Link to="/cooperatives/agreements" className="button">{t('agreements.back')}</Link>
      </PageHead>
      <OfficeForm
        label={t('agreements.new')} submit={t('agreements.make')}
        save={async (data) => {
          const input = {
            partner: textOf(data, 'partner'), website: textOf(data, 'website'), contact: textOf(data, 'contact'), terms: textOf(data, 'terms'),
            startsOn: textOf(data, 'startsOn'), endsOn: textOf(data, 'endsOn'),
          };
          const { makeAgreement } = await mutate(MakeAgreementDocument, { input });
          toast(t('agreements.made'));
          await navigate({ to: '/cooperatives/agreements/$id', params: { id: makeAgreement.id } });
        }}
      >
        <FormText name="partner" label={t('agreements.partner')} required maxLength={200} />
        <FormText name="website" label={t('agreements.website')} maxLength={500} inputMode="url" />
        <FormText name="contact" label={t('agreements.contact')} maxLength={320} />
        <FormArea name="terms" label={t('agreements.terms')} hint={t('agreements.termsHint')} required maxLength={10_000} rows={8} />
        <div className="filter-row">
          <FormText name="startsOn" type="date" label={t('agreements.from')} required />
          <FormText name="endsOn" type="date" label={t('agreements.until')} required />
        </div>
        <p className="muted">{t('agreements.endsHint')}</p>
      </OfficeForm>
    </div>
  );
}

export const NewAgreementPage = withAgreementWords(NewAgreementView);
