import { Button, Dialog, ErrorSummary } from '@auzolan/ui';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useSubmit } from '../../data/use-submit.js';
import { SignOutDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { useIntents } from '../../offline/use-intents.js';
import { client, outbox } from '../../session/api.js';
import { useSession } from '../../session/session-provider.js';

/** Ends the session and forgets what this device holds; warns first when something was not sent. */
export function SignOutSection() {
  const t = useText();
  const [, navigate] = useLocation();
  const { forget } = useSession();
  const unsent = useIntents();
  const [asking, setAsking] = useState(false);
  const submit = useSubmit({});
  const signOut = () =>
    submit.run(async () => {
      await client.mutate(SignOutDocument, {});
      for (const intent of unsent) await outbox.drop(intent.sequence);
      await forget();
      navigate('/');
    });
  return (
    <section className="stack">
      <ErrorSummary errors={submit.errors} />
      <div><Button look="danger" busy={submit.busy} onClick={() => (unsent.length > 0 ? setAsking(true) : void signOut())}>{t('me.signOut')}</Button></div>
      {asking && (
        <Dialog title={t('me.signOut')} onClose={() => setAsking(false)}>
          <div className="stack">
            <p>{t('me.unsent', { count: unsent.length })}</p>
            <div className="row">
              <Button look="danger" busy={submit.busy} onClick={() => void signOut()}>{t('me.signOutAnyway')}</Button>
              <Button onClick={() => setAsking(false)}>{t('me.stay')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </section>
  );
}
