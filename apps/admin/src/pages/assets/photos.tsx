import { useRouter } from '@tanstack/react-router';
import { Button, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { upload } from '../../api/upload.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { RemovePhotoDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';
import { ownFile } from '../../api/acting-for.js';

const IMAGE_TYPES = 'image/jpeg,image/png,image/webp';

/** How the asset looks; each photo carries words for those who do not see it. */
export function Photos(props: { asset: Asset; mayEdit: boolean }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const { asset } = props;
  async function remove(id: string): Promise<void> {
    try {
      await mutate(RemovePhotoDocument, { id });
      toast(t('photos.removed'));
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  }
  return (
    <section className="stack">
      <h2>{t('photos.title')}</h2>
      {!asset.photos.length && <p className="muted">{t('photos.none')}</p>}
      <ul className="photos">
        {asset.photos.map((photo, index) => (
          <li key={photo.id} className="stack stack-tight">
            <img src={ownFile(photo.url)} alt={photo.alt || t('photos.of', { name: asset.name })} loading="lazy" />
            {props.mayEdit && <Button look="danger" aria-label={t('photos.removeThis', { number: index + 1 })} onClick={() => void remove(photo.id)}>{t('hours.remove')}</Button>}
          </li>
        ))}
      </ul>
      {props.mayEdit && (
        <OfficeForm
          key={asset.photos.length} label={t('photos.add')} submit={t('photos.add')}
          save={async (data) => {
            const file = data.get('photo');
            if (!(file instanceof File)) return;
            await upload(`/photos/${asset.id}?${new URLSearchParams({ alt: textOf(data, 'alt') })}`, file);
            await router.invalidate({ sync: true });
            toast(t('photos.added'));
          }}
        >
          <div className="filter-row">
            <FormText name="photo" type="file" accept={IMAGE_TYPES} required label={t('photos.file')} hint={t('photos.fileHint')} />
            <FormText name="alt" label={t('photos.alt')} hint={t('photos.altHint')} maxLength={300} />
          </div>
        </OfficeForm>
      )}
    </section>
  );
}
