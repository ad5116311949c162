import { Button, ErrorSummary, TextField } from '@auzolan/ui';
import { useState } from 'react';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { SignInDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';

/** For people without e-mail: the code their coordinator printed. */
export function PrintedCodeForm(props: { onSignedIn: () => void }) {
  const t = useText();
  const [code, setCode] = useState('');
  const submit = useSubmit({ code: 'printed-code' }, { code: t('signIn.printedRefused') });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!code.trim()) {
          submit.fail([{ fieldId: 'printed-code', message: t('signIn.printedMissing') }]);
          return;
        }
        void submit.run(async () => {
          await client.mutate(SignInDocument, { input: { email: null, code: code.trim() } });
          props.onSignedIn();
        });
      }}
    >
      <ErrorSummary errors={submit.errors} />
      <TextField
        id="printed-code"
        autoComplete="off"
        autoCapitalize="characters"
        label={t('signIn.printed')}
        hint={t('signIn.printedHint')}
        value={code}
        error={errorFor(submit, 'printed-code')}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" look="primary" busy={submit.busy}>{t('signIn.enter')}</Button>
    </form>
  );
}
