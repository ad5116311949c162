import { useRouter } from '@tanstack/react-router';
import { Button, CheckField, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { OfficeForm } from '../../forms/office-form.js';
import { UpdateAssetDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { assetFieldsOf, AssetFieldset } from './asset-fields.js';
import type { Asset } from './assets.load.js';
import { ChangeHits, useChangeHits } from './change-hits.js';

/** Changes what an asset is; another zone or holidays may close it where bookings stand. */
export function AssetEditor({ asset, onDone }: { asset: Asset; onDone: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const { hits, save, forget } = useChangeHits();
  return (
    <OfficeForm
      label={t('assets.facts')} submit={hits ? t('hits.saveAnyway') : t('form.save')} look={hits ? 'danger' : 'primary'} also={<Button onClick={onDone}>{t('form.cancel')}</Button>}
      save={async (data) => {
        const input = { id: asset.id, expectedVersion: asset.version, asset: { ...assetFieldsOf(data), followsHolidays: data.get('followsHolidays') === 'on' } };
        if (!(await save({ updateAsset: input }, (acceptHits) => mutate(UpdateAssetDocument, { input: { ...input, acceptHits } })))) return;
        await router.invalidate({ sync: true });
        onDone();
        toast(t('form.saved'));
      }}
    >
      <div className="stack" onChange={forget}>
        <AssetFieldset asset={asset} timeZone={asset.timeZone} />
        <CheckField name="followsHolidays" label={t('exceptions.follow')} defaultChecked={asset.followsHolidays} />
        <CheckField name="retired" label={t('assets.retire')} defaultChecked={asset.retired} />
      </div>
      <ChangeHits hits={hits} />
    </OfficeForm>
  );
}
