import { useRouter } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SetCertificateKindDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { CertificateKindRow } from './rules.load.js';

/** What people can be trained for; a steward adds to it. Who is trained stands with the members. */
export function Kinds(props: { kinds: readonly CertificateKindRow[]; mayChange: boolean }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  return (
    <section className="stack" aria-labelledby="rules-kinds">
      <h2 id="rules-kinds">{t('rules.kinds')}</h2>
      {props.kinds.length > 0 ? <ul>{props.kinds.map(({ id, name, retired }) => <li key={id}>{name}{retired && <span className="muted"> ({t('rules.retired')})</span>}</li>)}</ul> : <p className="muted">{t('rules.noKinds')}</p>}
      {props.mayChange && (
        <OfficeForm
          key={props.kinds.length}
          label={t('rules.addKind')}
          submit={t('rules.addKind')}
          save={async (data) => {
            await mutate(SetCertificateKindDocument, { input: { name: textOf(data, 'name') } });
            await router.invalidate({ sync: true });
            toast(t('rules.kindAdded'));
          }}
        >
          <FormText name="name" required maxLength={120} label={t('rules.kindName')} />
        </OfficeForm>
      )}
    </section>
  );
}
