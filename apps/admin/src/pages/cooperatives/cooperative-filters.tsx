import { getRouteApi } from '@tanstack/react-router';
import { CheckField, SelectField, TextField, useLocale } from '@auzolan/ui';
import { FilterForm } from '../../lists/filter-form.js';
import { useWords } from '../../messages/use-words.js';
import { SORTS, STATUSES } from './cooperatives.routes.js';
import { countriesByName } from './country-codes.js';

const route = getRouteApi('/office/cooperatives');

/** Text, standing, country, activity and a circle on the earth. Remounts with the address, so Back shows its filters. */
export function CooperativeFilters() {
  const t = useWords();
  const locale = useLocale();
  const search = route.useSearch();
  const { activities, sort } = route.useLoaderData();
  const { page: _page, ...filters } = search;
  return (
    <FilterForm key={JSON.stringify(filters)} filtered={Object.values(filters).some((value) => value !== undefined)}>
      <div className="filter-row">
        <TextField type="search" name="text" label={t('list.text')} defaultValue={search.text} maxLength={200} />
        <SelectField name="country" label={t('cooperative.country')} defaultValue={search.country ?? ''}>
          <option value="">{t('list.all')}</option>
          {countriesByName(locale).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </SelectField>
        <SelectField name="activity" label={t('cooperative.activity')} defaultValue={search.activity ?? ''}>
          <option value="">{t('list.all')}</option>
          {activities.map((concept) => <option key={concept.id} value={concept.id}>{concept.label}</option>)}
        </SelectField>
        <SelectField name="sort" label={t('list.sort')} defaultValue={sort}>
          {SORTS.map((candidate) => <option key={candidate} value={candidate}>{t(`cooperatives.sort.${candidate}`)}</option>)}
        </SelectField>
      </div>
      <fieldset className="checks">
        <legend className="field-label">{t('cooperative.status')}</legend>
        {STATUSES.map((status) => <CheckField key={status} name="status" value={status} label={t(`status.${status}`)} defaultChecked={search.status?.includes(status)} />)}
      </fieldset>
      <details className="more" open={search.latitude !== undefined}>
        <summary>{t('cooperatives.near')}</summary>
        <div className="filter-row">
          <TextField type="number" name="km" label={t('cooperatives.km')} min={1} max={5000} defaultValue={search.km} />
          <TextField type="number" name="latitude" label={t('cooperative.latitude')} step="any" min={-90} max={90} defaultValue={search.latitude} />
          <TextField type="number" name="longitude" label={t('cooperative.longitude')} step="any" min={-180} max={180} defaultValue={search.longitude} />
        </div>
        <p className="muted small">{t('cooperatives.nearHint')}</p>
      </details>
    </FilterForm>
  );
}
