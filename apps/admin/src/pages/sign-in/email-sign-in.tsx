import { Button, formatClock, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { RequestSignInCodeDocument, SignInDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

/** An address, then the six digits mailed to it. The first answer never tells whether the address is known. */
export function EmailSignIn(props: { onDone: () => Promise<void> }) {
  const t = useWords();
  const locale = useLocale();
  const [sent, setSent] = useState<{ email: string; expiresAt: string }>();
  if (!sent) {
    return (
      <section className="card stack">
        <h2>{t('signIn.byEmail')}</h2>
        <OfficeForm
          key="address" label={t('signIn.byEmail')} submit={t('signIn.send')}
          save={async (data) => {
            const email = textOf(data, 'email');
            const { requestSignInCode } = await mutate(RequestSignInCodeDocument, { input: { email, language: locale } });
            setSent({ email, expiresAt: requestSignInCode.expiresAt });
          }}
        >
          <FormText name="email" type="email" required label={t('members.email')} autoComplete="email" />
        </OfficeForm>
      </section>
    );
  }
  return (
    <section className="card stack">
      <h2>{t('signIn.byEmail')}</h2>
      <p role="status">{t('signIn.sent', { email: sent.email, time: formatClock(sent.expiresAt, locale) })}</p>
      <OfficeForm
        key="code" label={t('signIn.code')} submit={t('signIn.enter')} also={<Button look="quiet" onClick={() => setSent(undefined)}>{t('signIn.otherAddress')}</Button>}
        save={async (data) => {
          await mutate(SignInDocument, { input: { email: sent.email, code: textOf(data, 'code').replace(/\s/g, '') } });
          await props.onDone();
        }}
      >
        <FormText name="code" required autoFocus label={t('signIn.code')} hint={t('signIn.codeHint')} inputMode="numeric" autoComplete="one-time-code" maxLength={12} />
      </OfficeForm>
    </section>
  );
}
