import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CheckField } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { CreateSeasonDocument, type SeasonBasis } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { instantIn } from '../../forms/local-time.js';

const route = getRouteApi('/office/seasons/new');
const office = getRouteApi('/office');
const BASES = ['VOLUME', 'CAPITAL', 'EQUAL'] as const satisfies readonly SeasonBasis[];

/** Opens a season for wishes; the shares follow on its own page. */
export function NewSeasonPage() {
  const t = useWords();
  const navigate = useNavigate();
  const assets = route.useLoaderData();
  const { acting } = office.useRouteContext();
  return (
    <div className="page stack">
      <PageHead title={t('season.new')} lead={t('season.newLead')} />
      <OfficeForm
        label={t('season.new')} submit={t('season.open')}
        save={async (data) => {
          const input = {
            title: textOf(data, 'title'), startsOn: textOf(data, 'startsOn'), endsOn: textOf(data, 'endsOn'), closesAt: instantIn(textOf(data, 'closesAt'), acting.federation.timeZone),
            basis: textOf(data, 'basis') as SeasonBasis, unit: textOf(data, 'unit'), assetIds: data.getAll('assetIds').map(String),
          };
          const { createSeason } = await mutate(CreateSeasonDocument, { input });
          await navigate({ to: '/seasons/$id', params: { id: createSeason.id } });
        }}
      >
        <FormText name="title" label={t('season.title')} hint={t('season.titleHint')} required maxLength={200} />
        <div className="filter-row">
          <FormText name="startsOn" type="date" label={t('season.startsOn')} required />
          <FormText name="endsOn" type="date" label={t('season.endsOn')} required />
          <FormText name="closesAt" type="datetime-local" label={t('season.closesAt')} hint={t('season.closesHint')} required />
        </div>
        <div className="filter-row">
          <FormSelect name="basis" label={t('season.basis')} required defaultValue="VOLUME">
            {BASES.map((basis) => <option key={basis} value={basis}>{t(`season.${basis}`)}</option>)}
          </FormSelect>
          <FormText name="unit" label={t('season.unit')} hint={t('season.unitHint')} maxLength={20} />
        </div>
        <fieldset className="checks">
          <legend className="field-label">{t('season.assets')}</legend>
          {assets.map(({ id, name }) => <CheckField key={id} name="assetIds" value={id} label={name} />)}
        </fieldset>
      </OfficeForm>
    </div>
  );
}
