import { useRouter } from '@tanstack/react-router';
import { Button, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { upload } from '../../api/upload.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { RemoveDocumentDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';
import { ownFile } from '../../api/acting-for.js';

/** The asset's manuals and other papers. */
export function Documents(props: { asset: Asset; mayEdit: boolean }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const { asset } = props;
  async function remove(id: string): Promise<void> {
    try {
      await mutate(RemoveDocumentDocument, { id });
      toast(t('documents.removed'));
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  }
  return (
    <section className="stack">
      <h2>{t('documents.title')}</h2>
      {!asset.documents.length && <p className="muted">{t('documents.none')}</p>}
      <ul className="lines">
        {asset.documents.map((document) => (
          <li key={document.id}>
            <a href={ownFile(document.url)} target="_blank" rel="noreferrer">{document.title}</a>
            {props.mayEdit && <Button look="danger" aria-label={`${t('hours.remove')}: ${document.title}`} onClick={() => void remove(document.id)}>{t('hours.remove')}</Button>}
          </li>
        ))}
      </ul>
      {props.mayEdit && (
        <OfficeForm
          key={asset.documents.length} label={t('documents.add')} submit={t('documents.add')}
          save={async (data) => {
            const file = data.get('document');
            if (!(file instanceof File)) return;
            await upload(`/documents/${asset.id}?${new URLSearchParams({ title: textOf(data, 'title') })}`, file);
            await router.invalidate({ sync: true });
            toast(t('documents.added'));
          }}
        >
          <div className="filter-row">
            <FormText name="document" type="file" accept="application/pdf" required label={t('documents.file')} hint={t('documents.fileHint')} />
            <FormText name="title" required label={t('documents.name')} hint={t('documents.nameHint')} maxLength={200} />
          </div>
        </OfficeForm>
      )}
    </section>
  );
}
