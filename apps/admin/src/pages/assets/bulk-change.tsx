import { useRouter } from '@tanstack/react-router';
import { Dialog, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { numberOrNull, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { UpdateAssetsDocument, type AssetCategory, type AssetFields } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { ChangeHits, useChangeHits } from './change-hits.js';
import type { AssetRow } from './assets.load.js';
import { CATEGORIES } from './assets.routes.js';

const NUMBERS = [
  ['setupMinutes', 'assets.setup', 0], ['turnaroundMinutes', 'assets.turnaround', 0], ['minMinutes', 'assets.shortest', 1],
  ['maxMinutes', 'assets.longest', 1], ['horizonDays', 'assets.horizon', 1],
] as const;

/** Only what was filled in; the rest stays as it is in each asset. */
function changeOf(data: FormData): AssetFields {
  const retired = textOrNull(data, 'retired');
  const fields = { category: textOrNull(data, 'category') as AssetCategory | null, place: textOrNull(data, 'place'), retired: retired === null ? null : retired === 'yes' };
  const numbers = NUMBERS.map(([name]) => [name, numberOrNull(data, name)] as const);
  return Object.fromEntries([...Object.entries(fields), ...numbers].filter(([, value]) => value !== null));
}

/** Changes several assets in the same way, all or none. */
export function BulkChange({ assets, onDone, onClose }: { assets: readonly AssetRow[]; onDone: () => void; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const { hits, save, forget } = useChangeHits();
  return (
    <Dialog title={t('bulk.change')} onClose={onClose}>
      <OfficeForm
        submit={hits ? t('hits.saveAnyway') : t('bulk.save')} look={hits ? 'danger' : 'primary'}
        save={async (data) => {
          const input = { assets: assets.map(({ id, version }) => ({ id, expectedVersion: version })), change: changeOf(data) };
          if (!(await save({ updateAssets: input }, (acceptHits) => mutate(UpdateAssetsDocument, { input: { ...input, acceptHits } })))) return;
          await router.invalidate({ sync: true });
          onDone();
          toast(t('bulk.saved', { count: assets.length }));
        }}
      >
        <p>{assets.map(({ name }) => name).join(', ')}</p>
        <p className="muted">{t('bulk.lead')}</p>
        <div className="filter-row" onChange={forget}>
          <FormSelect name="category" label={t('assets.category')} defaultValue="">
            <option value="">{t('bulk.asIs')}</option>
            {CATEGORIES.map((category) => <option key={category} value={category}>{t(`category.${category}`)}</option>)}
          </FormSelect>
          <FormText name="place" label={t('assets.place')} maxLength={300} autoComplete="off" />
          {NUMBERS.map(([name, label, min]) => <FormText key={name} name={name} type="number" min={min} step={1} label={t(label)} />)}
          <FormSelect name="retired" label={t('bulk.use')} defaultValue="">
            <option value="">{t('bulk.asIs')}</option>
            <option value="no">{t('assets.inUse')}</option>
            <option value="yes">{t('assets.retired')}</option>
          </FormSelect>
        </div>
        <ChangeHits hits={hits} several />
      </OfficeForm>
    </Dialog>
  );
}
