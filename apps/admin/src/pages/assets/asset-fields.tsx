import { CheckField } from '@auzolan/ui';
import { FormArea, FormSelect, FormText } from '../../forms/form-fields.js';
import { numberOrNull, textOf } from '../../forms/form-values.js';
import type { AssetCategory, AssetFields } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from './assets.load.js';
import { CATEGORIES } from './assets.routes.js';
import { KindFields } from './kind-fields.js';

/** Half an hour to a day, ninety days ahead: what fits most equipment; minutes unless said. */
const USUAL = { setupMinutes: 0, turnaroundMinutes: 15, minMinutes: 30, maxMinutes: 1440, horizonDays: 90, objectionHours: 48 };

const zones = (): string[] => Intl.supportedValuesOf('timeZone');

/** What the form's controls say, as the API's fields. */
export function assetFieldsOf(data: FormData): AssetFields {
  return {
    name: textOf(data, 'name'), category: textOf(data, 'category') as AssetCategory, description: textOf(data, 'description'), howToUse: textOf(data, 'howToUse'),
    place: textOf(data, 'place'), latitude: numberOrNull(data, 'latitude'), longitude: numberOrNull(data, 'longitude'), timeZone: textOf(data, 'timeZone'),
    setupMinutes: numberOrNull(data, 'setupMinutes'), turnaroundMinutes: numberOrNull(data, 'turnaroundMinutes'), minMinutes: numberOrNull(data, 'minMinutes'),
    maxMinutes: numberOrNull(data, 'maxMinutes'), horizonDays: numberOrNull(data, 'horizonDays'), retired: data.get('retired') === 'on',
    requestsBlock: data.get('requestsBlock') === 'on', twoPeople: data.get('twoPeople') === 'on', objectionHours: numberOrNull(data, 'objectionHours'),
    quantity: numberOrNull(data, 'quantity') ?? undefined,
  };
}

/** The controls of an asset, for registering and changing one. */
export function AssetFieldset(props: { asset?: Asset; timeZone: string }) {
  const t = useUpkeepWords();
  const { asset } = props;
  const start = asset ?? USUAL;
  const zone = asset?.timeZone ?? props.timeZone;
  return (
    <>
      <FormText name="name" label={t('assets.name')} required maxLength={200} defaultValue={asset?.name} autoComplete="off" />
      <FormSelect name="category" label={t('assets.category')} required defaultValue={asset?.category ?? ''}>
        <option value="">{t('kit.choose')}</option>
        {CATEGORIES.map((category) => <option key={category} value={category}>{t(`category.${category}`)}</option>)}
      </FormSelect>
      <KindFields asset={asset} />
      <FormArea name="description" label={t('assets.description')} defaultValue={asset?.description} />
      <FormArea name="howToUse" label={t('assets.howToUse')} hint={t('assets.howToUseHint')} defaultValue={asset?.howToUse} />
      <div className="filter-row">
        <FormText name="place" label={t('assets.place')} defaultValue={asset?.place} autoComplete="off" />
        <FormSelect name="timeZone" label={t('assets.timeZone')} required defaultValue={zone}>
          {[...new Set([zone, ...zones()])].map((name) => <option key={name} value={name}>{name.replaceAll('_', ' ')}</option>)}
        </FormSelect>
        <FormText name="latitude" type="number" step="any" min={-90} max={90} label={t('cooperative.latitude')} defaultValue={asset?.latitude ?? ''} />
        <FormText name="longitude" type="number" step="any" min={-180} max={180} label={t('cooperative.longitude')} defaultValue={asset?.longitude ?? ''} />
      </div>
      <fieldset className="stack">
        <legend className="field-label">{t('assets.rule')}</legend>
        <div className="filter-row">
          <FormText name="setupMinutes" type="number" min={0} max={1440} step={1} required label={t('assets.setup')} defaultValue={start.setupMinutes} />
          <FormText name="turnaroundMinutes" type="number" min={0} max={1440} step={1} required label={t('assets.turnaround')} defaultValue={start.turnaroundMinutes} />
          <FormText name="minMinutes" type="number" min={1} step={1} required label={t('assets.shortest')} defaultValue={start.minMinutes} />
          <FormText name="maxMinutes" type="number" min={1} step={1} required label={t('assets.longest')} defaultValue={start.maxMinutes} />
          <FormText name="horizonDays" type="number" min={1} step={1} required label={t('assets.horizon')} defaultValue={start.horizonDays} />
          <FormText name="objectionHours" type="number" min={0} max={720} step={1} required label={t('assets.objectionHours')} hint={t('assets.objectionHint')} defaultValue={start.objectionHours} />
        </div>
        <CheckField name="twoPeople" label={t('assets.twoPeople')} defaultChecked={asset?.twoPeople} />
      </fieldset>
    </>
  );
}
