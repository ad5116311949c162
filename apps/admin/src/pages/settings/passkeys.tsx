import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, formatInstant, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { createPasskey, passkeysWork } from '../../api/passkeys.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { FinishPasskeyRegistrationDocument, RemovePasskeyDocument, StartPasskeyRegistrationDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Me } from './settings.load.js';
import { useRemove } from './use-remove.js';

/** Passkeys: signing in with the device's own lock. */
export function Passkeys({ passkeys }: { passkeys: Me['passkeys'] }) {
  const t = useWords();
  const locale = useLocale();
  const toast = useToast();
  const router = useRouter();
  const remove = useRemove();
  const [adding, setAdding] = useState(false);
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('passkeys.title')}</h2>
        {passkeysWork() && <Button onClick={() => setAdding(true)}>{t('passkeys.add')}</Button>}
      </div>
      <p className="muted">{passkeysWork() ? t('passkeys.lead') : t('passkeys.unable')}</p>
      <ul className="lines">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span><strong>{passkey.name}</strong><br /><span className="muted">{t('passkeys.since', { at: formatInstant(passkey.createdAt, locale) })}</span></span>
            <Button look="danger" aria-label={t('passkeys.removeThis', { name: passkey.name })} onClick={() => void remove(() => mutate(RemovePasskeyDocument, { id: passkey.id }), t('passkeys.removed'))}>{t('hours.remove')}</Button>
          </li>
        ))}
      </ul>
      {adding && (
        <Dialog title={t('passkeys.add')} onClose={() => setAdding(false)}>
          <OfficeForm
            submit={t('passkeys.add')}
            save={async (data) => {
              const { startPasskeyRegistration } = await mutate(StartPasskeyRegistrationDocument, {});
              const response = await createPasskey(startPasskeyRegistration);
              await mutate(FinishPasskeyRegistrationDocument, { input: { name: textOf(data, 'name'), response } });
              await router.invalidate({ sync: true });
              setAdding(false);
              toast(t('passkeys.added'));
            }}
          >
            <FormText name="name" label={t('passkeys.name')} hint={t('passkeys.nameHint')} required maxLength={100} autoComplete="off" />
          </OfficeForm>
        </Dialog>
      )}
    </section>
  );
}
