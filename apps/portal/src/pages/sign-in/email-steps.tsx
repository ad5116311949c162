import { Button, ErrorSummary, Notice, TextField, useLocale } from '@auzolan/ui';
import { useEffect, useRef, useState } from 'react';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { RequestSignInCodeDocument, SignInDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Address first, then the six digits mailed to it. */
export function EmailSteps(props: { onSignedIn: () => void }) {
  const locale = useLocale();
  const t = useText();
  const [email, setEmail] = useState('');
  const [mailed, setMailed] = useState(false);
  const submit = useSubmit({ email: 'email' }, { email: t('signIn.emailWrong') });
  if (mailed) return <CodeStep email={email.trim()} onSignedIn={props.onSignedIn} onOtherAddress={() => setMailed(false)} />;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!EMAIL.test(email.trim())) {
          submit.fail([{ fieldId: 'email', message: t('signIn.emailWrong') }]);
          return;
        }
        void submit.run(async () => {
          await client.mutate(RequestSignInCodeDocument, { input: { email: email.trim(), language: locale } });
          setMailed(true);
        });
      }}
    >
      <ErrorSummary errors={submit.errors} />
      <TextField
        id="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        label={t('signIn.email')}
        hint={t('signIn.emailHint')}
        value={email}
        error={errorFor(submit, 'email')}
        onInput={(event) => setEmail(event.currentTarget.value)}
      />
      <Button type="submit" look="primary" busy={submit.busy}>{t('signIn.sendCode')}</Button>
    </form>
  );
}

function CodeStep(props: { email: string; onSignedIn: () => void; onOtherAddress: () => void }) {
  const t = useText();
  const [code, setCode] = useState('');
  const submit = useSubmit({ code: 'code' }, { code: t('signIn.codeRefused') });
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const digits = code.replace(/\D/g, '');
        if (digits.length !== 6) {
          submit.fail([{ fieldId: 'code', message: t('signIn.codeWrong') }]);
          return;
        }
        void submit.run(async () => {
          await client.mutate(SignInDocument, { input: { email: props.email, code: digits } });
          props.onSignedIn();
        });
      }}
    >
      <div ref={notice} tabIndex={-1}>
        <Notice tone="info" live><p>{t('signIn.mailed', { email: props.email })}</p></Notice>
      </div>
      <ErrorSummary errors={submit.errors} />
      <TextField
        id="code"
        className="input code-input"
        inputMode="numeric"
        autoComplete="one-time-code"
        label={t('signIn.code')}
        hint={t('signIn.codeHint')}
        value={code}
        error={errorFor(submit, 'code')}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" look="primary" busy={submit.busy}>{t('signIn.enter')}</Button>
        <Button onClick={props.onOtherAddress}>{t('signIn.otherAddress')}</Button>
      </div>
    </form>
  );
}
