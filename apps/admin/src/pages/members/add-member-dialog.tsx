import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, LANGUAGE_NAMES, LOCALES } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { AddMemberDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { NamedCooperative } from './members.load.js';
import { CooperativeChoice } from './role-fields.js';

interface Added {
  id: string;
  name: string;
}

/** Adds a person who has no e-mail, and offers the printed code they sign in with. */
export function AddMemberDialog(props: { cooperatives: readonly NamedCooperative[]; onClose: () => void; onCode: (member: Added) => void }) {
  const t = useWords();
  const router = useRouter();
  const [added, setAdded] = useState<Added>();
  return (
    <Dialog title={t('members.add')} onClose={props.onClose}>
      {added ? (
        <div className="stack">
          <p role="status" className="lead">{t('members.added', { name: added.name })}</p>
          <p className="row">
            <Button look="primary" onClick={() => { props.onClose(); props.onCode(added); }}>{t('members.makeCode')}</Button>
            <Button onClick={props.onClose}>{t('members.later')}</Button>
          </p>
        </div>
      ) : (
        <OfficeForm
          submit={t('members.addSubmit')}
          save={async (data) => {
            const answer = await mutate(AddMemberDocument, {
              input: {
                name: textOf(data, 'name'), cooperativeId: textOf(data, 'cooperativeId'), phone: textOrNull(data, 'phone'), language: textOrNull(data, 'language'), email: textOrNull(data, 'email'),
              },
            });
            setAdded(answer.addMember);
            await router.invalidate({ sync: true });
          }}
        >
          <p>{t('members.addLead')}</p>
          <FormText name="name" label={t('members.name')} required maxLength={200} autoComplete="off" />
          <CooperativeChoice cooperatives={props.cooperatives} />
          <FormText name="phone" type="tel" label={t('members.phone')} autoComplete="off" />
          <FormText name="email" type="email" label={t('members.email')} autoComplete="off" />
          <FormSelect name="language" label={t('kit.language')} defaultValue="">
            <option value="">{t('kit.choose')}</option>
            {LOCALES.map((locale) => <option key={locale} value={locale} lang={locale}>{LANGUAGE_NAMES[locale]}</option>)}
          </FormSelect>
        </OfficeForm>
      )}
    </Dialog>
  );
}
