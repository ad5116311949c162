import { mutate } from '../../api/office.js';
import { passkeysWork, signWithPasskey } from '../../api/passkeys.js';
import { OfficeForm } from '../../forms/office-form.js';
import { FinishPasskeySignInDocument, StartPasskeySignInDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

/** Signing in with a passkey, where the browser knows how. */
export function PasskeySignIn(props: { onDone: () => Promise<void> }) {
  const t = useWords();
  if (!passkeysWork()) return null;
  return (
    <section className="card stack">
      <h2>{t('passkeys.one')}</h2>
      <OfficeForm
        label={t('passkeys.one')} submit={t('signIn.usePasskey')}
        save={async () => {
          const { startPasskeySignIn } = await mutate(StartPasskeySignInDocument, {});
          const response = await signWithPasskey(startPasskeySignIn.options);
          await mutate(FinishPasskeySignInDocument, { input: { challengeId: startPasskeySignIn.id, response } });
          await props.onDone();
        }}
      >
        <p className="muted">{t('passkeys.lead')}</p>
      </OfficeForm>
    </section>
  );
}
