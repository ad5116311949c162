import { useRouter } from '@tanstack/react-router';
import { CheckField, LANGUAGE_NAMES, LOCALES, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormArea, FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { UpdateFederationDocument, type FederationKind } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { forgetSession } from '../../shell/session.js';
import type { FederationSettings } from './settings.load.js';

const KINDS = ['TERRITORY', 'SECTOR'] as const satisfies readonly FederationKind[];

/** What the federation says of itself. */
export function FederationForm({ federation }: { federation: FederationSettings }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  return (
    <section className="stack">
      <h2>{t('federation.title')}</h2>
      <OfficeForm
        label={t('federation.title')} submit={t('form.save')}
        save={async (data) => {
          await mutate(UpdateFederationDocument, {
            input: {
              name: textOf(data, 'name'), purpose: textOf(data, 'purpose'), kind: textOf(data, 'kind') as FederationKind, territory: textOf(data, 'territory'),
              timeZone: textOf(data, 'timeZone'), charter: textOf(data, 'charter'), foundedOn: textOrNull(data, 'foundedOn'), languages: data.getAll('languages').map(String),
            },
          });
          forgetSession();
          await router.invalidate({ sync: true });
          toast(t('form.saved'));
        }}
      >
        <FormText name="name" label={t('federation.name')} required maxLength={200} defaultValue={federation.name} />
        <FormArea name="purpose" label={t('federation.purpose')} required defaultValue={federation.purpose} />
        <div className="filter-row">
          <FormSelect name="kind" label={t('federation.kind')} required defaultValue={federation.kind}>
            {KINDS.map((kind) => <option key={kind} value={kind}>{t(`federation.${kind}`)}</option>)}
          </FormSelect>
          <FormText name="territory" label={t('federation.territory')} required defaultValue={federation.territory} />
          <FormSelect name="timeZone" label={t('assets.timeZone')} required defaultValue={federation.timeZone}>
            {[...new Set([federation.timeZone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>)}
          </FormSelect>
          <FormText name="foundedOn" type="date" label={t('federation.foundedOn')} defaultValue={federation.foundedOn ?? ''} />
        </div>
        <fieldset className="checks">
          <legend className="field-label">{t('federation.languages')}</legend>
          {LOCALES.map((locale) => <CheckField key={locale} name="languages" value={locale} label={<span lang={locale}>{LANGUAGE_NAMES[locale]}</span>} defaultChecked={federation.languages.includes(locale)} />)}
        </fieldset>
        <FormArea name="charter" label={t('federation.charter')} hint={t('federation.charterHint')} rows={6} defaultValue={federation.charter} />
      </OfficeForm>
    </section>
  );
}
