import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SignInDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

/** The one-time code a coordinator printed. */
export function PrintedCodeSignIn(props: { onDone: () => Promise<void> }) {
  const t = useWords();
  return (
    <OfficeForm
      label={t('signIn.printed')} submit={t('signIn.enter')}
      save={async (data) => {
        await mutate(SignInDocument, { input: { code: textOf(data, 'code') } });
        await props.onDone();
      }}
    >
      <FormText name="code" required label={t('signIn.printedCode')} hint={t('signIn.printedHint')} autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} maxLength={60} />
    </OfficeForm>
  );
}
