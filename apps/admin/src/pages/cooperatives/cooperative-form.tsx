import { useRouter } from '@tanstack/react-router';
import { Button, useLocale } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormArea, FormSelect, FormText } from '../../forms/form-fields.js';
import { numberOrNull, textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { UpdateCooperativeDocument, type CooperativeFields } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { loadVocabularies, type Cooperative, type Vocabularies } from './cooperatives.load.js';
import { countriesByName } from './country-codes.js';

function fieldsOf(data: FormData): CooperativeFields {
  return {
    name: textOf(data, 'name'), description: textOf(data, 'description'), legalForm: textOrNull(data, 'legalForm'), activity: textOrNull(data, 'activity'),
    street: textOf(data, 'street'), postcode: textOf(data, 'postcode'), locality: textOf(data, 'locality'), region: textOf(data, 'region'), country: textOrNull(data, 'country'),
    latitude: numberOrNull(data, 'latitude'), longitude: numberOrNull(data, 'longitude'), website: textOf(data, 'website'), email: textOf(data, 'email'), phone: textOf(data, 'phone'),
    registrationNumber: textOf(data, 'registrationNumber'), membersCount: numberOrNull(data, 'membersCount'), since: textOrNull(data, 'since'),
  };
}

/** Changes what a co-op says of itself; refused when someone else changed it since the form opened. */
export function CooperativeForm(props: { cooperative: Cooperative; onSaved: () => void; onCancel: () => void }) {
  const t = useWords();
  const locale = useLocale();
  const router = useRouter();
  const [cooperative] = useState(props.cooperative);
  const [vocabularies, setVocabularies] = useState<Vocabularies>();
  useEffect(() => {
    loadVocabularies().then(setVocabularies, () => setVocabularies({ legalForms: [], activities: [] }));
  }, []);
  if (!vocabularies) return <p className="muted" role="status">{t('kit.loading')}</p>;
  const concepts = (known: { id: string; label: string }[], current: { id: string; label: string } | null | undefined) =>
    (current && !known.some((concept) => concept.id === current.id) ? [current, ...known] : known)
      .map((concept) => <option key={concept.id} value={concept.id}>{concept.label}</option>);
  return (
    <OfficeForm
      label={t('cooperative.facts')} submit={t('form.save')} also={<Button onClick={props.onCancel}>{t('form.cancel')}</Button>}
      save={async (data) => {
        await mutate(UpdateCooperativeDocument, { input: { id: cooperative.id, expectedVersion: cooperative.version, cooperative: fieldsOf(data) } });
        await router.invalidate({ sync: true });
        props.onSaved();
      }}
    >
      <FormText name="name" label={t('cooperative.name')} required maxLength={200} defaultValue={cooperative.name} />
      <FormArea name="description" label={t('cooperative.description')} defaultValue={cooperative.description} />
      <div className="filter-row">
        <FormSelect name="activity" label={t('cooperative.activity')} defaultValue={cooperative.activity?.id ?? ''}>
          <option value="">{t('kit.choose')}</option>{concepts(vocabularies.activities, cooperative.activity)}
        </FormSelect>
        <FormSelect name="legalForm" label={t('cooperative.legalForm')} defaultValue={cooperative.legalForm?.id ?? ''}>
          <option value="">{t('kit.choose')}</option>{concepts(vocabularies.legalForms, cooperative.legalForm)}
        </FormSelect>
        <FormText name="street" label={t('cooperative.street')} defaultValue={cooperative.street} autoComplete="off" />
        <FormText name="postcode" label={t('cooperative.postcode')} defaultValue={cooperative.postcode} autoComplete="off" />
        <FormText name="locality" label={t('cooperative.locality')} defaultValue={cooperative.locality} autoComplete="off" />
        <FormText name="region" label={t('cooperative.region')} defaultValue={cooperative.region} autoComplete="off" />
        <FormSelect name="country" label={t('cooperative.country')} defaultValue={cooperative.country ?? ''}>
          <option value="">{t('kit.choose')}</option>
          {countriesByName(locale).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </FormSelect>
        <FormText name="latitude" type="number" step="any" min={-90} max={90} label={t('cooperative.latitude')} defaultValue={cooperative.latitude ?? ''} />
        <FormText name="longitude" type="number" step="any" min={-180} max={180} label={t('cooperative.longitude')} defaultValue={cooperative.longitude ?? ''} />
        <FormText name="website" type="url" label={t('cooperative.website')} defaultValue={cooperative.website} />
        <FormText name="email" type="email" label={t('cooperative.email')} defaultValue={cooperative.email} autoComplete="off" />
        <FormText name="phone" type="tel" label={t('cooperative.phone')} defaultValue={cooperative.phone} autoComplete="off" />
        <FormText name="registrationNumber" label={t('cooperative.registrationNumber')} defaultValue={cooperative.registrationNumber} />
        <FormText name="membersCount" type="number" min={0} step={1} label={t('cooperative.membersCount')} defaultValue={cooperative.membersCount ?? ''} />
        <FormText name="since" type="date" label={t('cooperative.since')} defaultValue={cooperative.since ?? ''} />
      </div>
    </OfficeForm>
  );
}
