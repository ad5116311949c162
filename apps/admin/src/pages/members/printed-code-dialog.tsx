import { Button, Dialog, formatInstant, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { OfficeForm } from '../../forms/office-form.js';
import { MakePrintedCodeDocument, type MakePrintedCodeMutation } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

type PrintedCode = MakePrintedCodeMutation['makePrintedCode'];

/** Makes a one-time sign-in code and a sheet to print; the code is shown this once. */
export function PrintedCodeDialog(props: { member: { id: string; name: string }; onClose: () => void }) {
  const t = useWords();
  const [made, setMade] = useState<PrintedCode>();
  return (
    <Dialog title={t('members.codeFor', { name: props.member.name })} onClose={props.onClose}>
      {made ? <CodeSheet made={made} /> : (
        <OfficeForm
          submit={t('members.makeCode')}
          save={async () => setMade((await mutate(MakePrintedCodeDocument, { input: { memberId: props.member.id } })).makePrintedCode)}
        >
          <p>{t('code.lead')}</p>
        </OfficeForm>
      )}
    </Dialog>
  );
}

function CodeSheet({ made }: { made: PrintedCode }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <div className="stack print-sheet">
      <p role="status">{t('code.for', { name: made.memberName })}</p>
      <p className="code code-large">{made.code}</p>
      <ol className="steps">
        <li>{t('code.step1')} <span className="address">{window.location.origin}</span></li>
        <li>{t('code.step2')}</li>
        <li>{t('code.step3')}</li>
      </ol>
      <p className="muted">{t('code.until', { at: formatInstant(made.expiresAt, locale) })}</p>
      <div className="row"><Button look="primary" onClick={() => window.print()}>{t('form.print')}</Button></div>
    </div>
  );
}
