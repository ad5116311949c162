import { Button, ErrorSummary, LanguagePicker, TextField } from '@auzolan/ui';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { AcceptInvitationDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';
import { useChooseLanguage } from '../../session/use-choose-language.js';
import { useSession } from '../../session/session-provider.js';
import { Page } from '../../shell/page.js';
import { EmailSteps } from '../sign-in/email-steps.js';

/** By invitation, in at most four screens: code and language, address, mailed code, name. */
export default function JoinPage(props: { code?: string }) {
  const t = useText();
  const { me, refresh } = useSession();
  const [code, setCode] = useState(props.code ?? '');
  const [welcomed, setWelcomed] = useState(false);
  if (!welcomed) return <Welcome code={code} onCode={setCode} onGo={() => setWelcomed(true)} />;
  return (
    <Page title={t('join.title')}>
      {me ? (
        <NameStep code={code} known={me.memberships[0]?.name ?? ''} />
      ) : (
        <>
          <p>{t('join.reach')}</p>
          <EmailSteps onSignedIn={refresh} />
        </>
      )}
    </Page>
  );
}

function Welcome(props: { code: string; onCode: (code: string) => void; onGo: () => void }) {
  const t = useText();
  const choose = useChooseLanguage();
  const submit = useSubmit({});
  return (
    <Page title={t('join.title')}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (props.code.trim()) props.onGo();
          else submit.fail([{ fieldId: 'invitation', message: t('join.codeMissing') }]);
        }}
      >
        <LanguagePicker onChoose={(locale) => void choose(locale)} />
        <p>{t('join.intro')}</p>
        <ErrorSummary errors={submit.errors} />
        <TextField
          id="invitation"
          autoComplete="off"
          label={t('join.code')}
          hint={t('join.codeHint')}
          value={props.code}
          error={errorFor(submit, 'invitation')}
          onInput={(event) => props.onCode(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">{t('join.go')}</Button>
      </form>
    </Page>
  );
}

function NameStep(props: { code: string; known: string }) {
  const t = useText();
  const { refresh } = useSession();
  const [, navigate] = useLocation();
  const [name, setName] = useState(props.known);
  const submit = useSubmit({ name: 'name' }, { code: t('join.codeRefused'), name: t('me.nameMissing') });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) {
          submit.fail([{ fieldId: 'name', message: t('me.nameMissing') }]);
          return;
        }
        void submit.run(async () => {
          await client.mutate(AcceptInvitationDocument, { input: { code: props.code.trim(), name: name.trim() } });
          refresh();
          navigate('/');
        });
      }}
    >
      <ErrorSummary errors={submit.errors} />
      <TextField id="name" autoComplete="name" label={t('join.name')} hint={t('join.nameHint')} value={name} error={errorFor(submit, 'name')} onInput={(event) => setName(event.currentTarget.value)} />
      <Button type="submit" look="primary" busy={submit.busy}>{t('join.done')}</Button>
    </form>
  );
}
