import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CheckField } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { AddSeasonDocument, type PledgeUnit } from '../../gql/graphql.js';
import { useMoneyWords, withMoneyWords } from '../../messages/use-money-words.js';
import { PageHead } from '../../shell/page-head.js';
import { PLEDGE_UNITS } from './units.js';

const route = getRouteApi('/office/costs/new');

/** Begins the accounts of a season; costs and pledges follow on its own page. */
function NewSeasonView() {
  const t = useMoneyWords();
  const navigate = useNavigate();
  const assets = route.useLoaderData();
  return (
    <div className="page stack">
      <PageHead title={t('costs.new')} lead={t('costs.newLead')} />
      <OfficeForm
        label={t('costs.new')} submit={t('costs.begin')}
        save={async (data) => {
          const input = {
            name: textOf(data, 'name'), assetIds: data.getAll('assetIds').map(String), fromDate: textOf(data, 'fromDate'), lastDate: textOf(data, 'lastDate'),
            currency: textOf(data, 'currency').toUpperCase(), pledgeUnit: textOf(data, 'pledgeUnit') as PledgeUnit,
          };
          const { addSettlement } = await mutate(AddSeasonDocument, { input });
          await navigate({ to: '/costs/$id', params: { id: addSettlement.id } });
        }}
      >
        <FormText name="name" label={t('costs.name')} hint={t('costs.nameHint')} required maxLength={200} />
        <fieldset className="checks">
          <legend className="field-label">{t('nav.assets')}</legend>
          {assets.map(({ id, name }) => <CheckField key={id} name="assetIds" value={id} label={name} />)}
        </fieldset>
        <div className="filter-row">
          <FormText name="fromDate" type="date" label={t('costs.from')} required />
          <FormText name="lastDate" type="date" label={t('costs.until')} required />
          <FormText name="currency" label={t('costs.currency')} hint={t('costs.currencyHint')} required defaultValue="EUR" pattern="[A-Za-z]{3}|HOUR" maxLength={4} />
          <FormSelect name="pledgeUnit" label={t('costs.pledgeUnit')} required defaultValue="SHARE">
            {PLEDGE_UNITS.map((unit) => <option key={unit} value={unit}>{t(`unit.${unit}`)}</option>)}
          </FormSelect>
        </div>
      </OfficeForm>
    </div>
  );
}

export const NewSeasonPage = withMoneyWords(NewSeasonView);
