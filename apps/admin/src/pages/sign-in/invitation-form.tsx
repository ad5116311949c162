import { getRouteApi } from '@tanstack/react-router';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useWords } from '../../messages/use-words.js';

const route = getRouteApi('/sign-in');

/** For someone signed in who belongs to no federation yet: the code of an invitation. */
export function InvitationForm(props: { accept: (input: { code: string; name: string }) => Promise<void> }) {
  const t = useWords();
  const { invitation } = route.useSearch();
  return (
    <section className="card stack">
      <h2>{t('signIn.invited')}</h2>
      <OfficeForm label={t('signIn.invited')} submit={t('signIn.join')} save={(data) => props.accept({ code: textOf(data, 'code'), name: textOf(data, 'name') })}>
        <p>{t('signIn.noFederation')}</p>
        <FormText name="code" required label={t('signIn.invitationCode')} hint={t('signIn.printedHint')} defaultValue={invitation} maxLength={60} autoCapitalize="none" spellCheck={false} />
        <FormText name="name" required label={t('members.name')} autoComplete="name" maxLength={200} />
      </OfficeForm>
    </section>
  );
}
