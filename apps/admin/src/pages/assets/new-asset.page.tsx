import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormSelect } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { CreateAssetDocument, type AssetKind } from '../../gql/graphql.js';
import { useUpkeepWords, withUpkeepWords } from '../../messages/use-upkeep-words.js';
import { PageHead } from '../../shell/page-head.js';
import { assetFieldsOf, AssetFieldset } from './asset-fields.js';

const route = getRouteApi('/office/assets/new');
const office = getRouteApi('/office');

/** Registers an asset; opening hours and photos follow on its own page. */
export const NewAssetPage = withUpkeepWords(NewAsset);

function NewAsset() {
  const t = useUpkeepWords();
  const toast = useToast();
  const navigate = useNavigate();
  const owners = route.useLoaderData();
  const { acting } = office.useRouteContext();
  return (
    <div className="page stack">
      <PageHead title={t('assets.new')} lead={t('assets.newLead')} />
      <OfficeForm
        label={t('assets.new')} submit={t('assets.register')}
        save={async (data) => {
          const { retired: _retired, ...asset } = assetFieldsOf(data);
          const { createAsset } = await mutate(CreateAssetDocument, { input: { ownerId: textOf(data, 'ownerId'), kind: textOf(data, 'kind') as AssetKind, asset } });
          toast(t('assets.registered', { name: textOf(data, 'name') }));
          await navigate({ to: '/assets/$id', params: { id: createAsset.id } });
        }}
      >
        <FormSelect name="ownerId" label={t('assets.owner')} required defaultValue={acting.cooperative?.id ?? ''}>
          <option value="">{t('kit.choose')}</option>
          {owners.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </FormSelect>
        <AssetFieldset timeZone={acting.federation.timeZone} />
      </OfficeForm>
    </div>
  );
}
