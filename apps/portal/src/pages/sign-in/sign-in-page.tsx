import { Button, ErrorSummary } from '@auzolan/ui';
import { useEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useSubmit } from '../../data/use-submit.js';
import { SignInDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';
import { useSession } from '../../session/session-provider.js';
import { Loading } from '../../shell/loading.js';
import { Page } from '../../shell/page.js';
import { EmailSteps } from './email-steps.js';
import { PasskeyButton } from './passkey-button.js';
import { PrintedCodeForm } from './printed-code-form.js';

/** Every way in: a link's token, a mailed code, a passkey, a printed code. No password, no puzzle. */
export function SignInPage() {
  const t = useText();
  const { refresh } = useSession();
  const [path, navigate] = useLocation();
  const token = new URLSearchParams(useSearch()).get('token');
  const onSignedIn = () => {
    if (path === '/sign-in') navigate('/', { replace: true });
    refresh();
  };
  return (
    <Page title={t('signIn.title')}>
      {token && <TokenSignIn token={token} onSignedIn={onSignedIn} />}
      <p>{t('signIn.intro')}</p>
      <EmailSteps onSignedIn={onSignedIn} />
      <PasskeyButton onSignedIn={onSignedIn} />
      <details className="more">
        <summary>{t('signIn.havePrinted')}</summary>
        <PrintedCodeForm onSignedIn={onSignedIn} />
      </details>
      <div className="stack stack-tight">
        <p><Link href="/join" className="with-icon">{t('signIn.haveInvitation')}</Link></p>
        <p><Link href="/accessibility" className="with-icon">{t('accessibility.title')}</Link></p>
      </div>
    </Page>
  );
}

/** Uses the link's token once; if it is spent, the reason shows and the other ways stay below. */
function TokenSignIn(props: { token: string; onSignedIn: () => void }) {
  const t = useText();
  const submit = useSubmit({}, { code: t('signIn.linkRefused') });
  const tried = useRef(false);
  const signIn = () =>
    submit.run(async () => {
      await client.mutate(SignInDocument, { input: { email: null, code: props.token } });
      props.onSignedIn();
    });
  useEffect(() => {
    if (tried.current) return;
    tried.current = true;
    void signIn();
  });
  if (submit.errors.length === 0) return <Loading />;
  return (
    <div className="stack">
      <ErrorSummary errors={submit.errors} />
      <p><Button onClick={() => void signIn()}>{t('error.again')}</Button></p>
    </div>
  );
}
