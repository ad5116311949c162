import { Button, ErrorSummary, Icon } from '@auzolan/ui';
import { useSubmit } from '../../data/use-submit.js';
import { FinishPasskeySignInDocument, StartPasskeySignInDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';
import { getPasskey, passkeysWork } from '../../session/passkeys.js';

/** Signs in with a passkey of this device, where the browser has them. */
export function PasskeyButton(props: { onSignedIn: () => void }) {
  const t = useText();
  const submit = useSubmit({}, { response: t('signIn.passkeyRefused') });
  if (!passkeysWork()) return null;
  const signIn = () =>
    submit.run(async () => {
      const { startPasskeySignIn } = await client.mutate(StartPasskeySignInDocument, {});
      const response = await getPasskey(startPasskeySignIn.options);
      if (!response) return;
      await client.mutate(FinishPasskeySignInDocument, { input: { challengeId: startPasskeySignIn.id, response } });
      props.onSignedIn();
    });
  return (
    <div className="stack">
      <ErrorSummary errors={submit.errors} />
      <div><Button busy={submit.busy} onClick={() => void signIn()}><Icon name="key" />{t('signIn.passkey')}</Button></div>
    </div>
  );
}
