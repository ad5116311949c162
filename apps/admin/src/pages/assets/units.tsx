import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormArea } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SetAssetUnitsDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';

/** The labels of like things, by which they are handed out. */
export function Units({ asset, mayEdit }: { asset: Asset; mayEdit: boolean }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const [editing, setEditing] = useState(false);
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('units.title')}</h2>
        {mayEdit && <Button onClick={() => setEditing(true)}>{t('units.edit')}</Button>}
      </div>
      <p className="muted">{asset.units.length ? t('units.lead') : t('units.none')}</p>
      <ul className="row">
        {asset.units.map(({ id, label, retired }) => <li key={id} className={retired ? 'muted' : undefined}>{retired ? `${label} (${t('units.retired')})` : label}</li>)}
      </ul>
      {editing && (
        <Dialog title={t('units.edit')} onClose={() => setEditing(false)}>
          <OfficeForm
            submit={t('units.save')}
            save={async (data) => {
              const labels = textOf(data, 'labels').split('\n').map((line) => line.trim()).filter(Boolean);
              await mutate(SetAssetUnitsDocument, { input: { assetId: asset.id, labels } });
              await router.invalidate({ sync: true });
              setEditing(false);
              toast(t('units.saved'));
            }}
          >
            <FormArea
              name="labels" label={t('units.labels')} hint={t('units.labelsHint', { count: asset.quantity })} rows={10}
              defaultValue={asset.units.filter(({ retired }) => !retired).map(({ label }) => label).join('\n')}
            />
          </OfficeForm>
        </Dialog>
      )}
    </section>
  );
}
