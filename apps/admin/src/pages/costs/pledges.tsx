import { useRouter } from '@tanstack/react-router';
import { Button, formatVolume, NamedMark, SelectField, Table, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SetSeasonPledgesDocument } from '../../gql/graphql.js';
import { useMoneyWords } from '../../messages/use-money-words.js';
import type { Season } from './costs.load.js';

interface Named {
  id: string;
  name: string;
}

/** Who committed themselves to how much; it carries the fixed costs. */
export function Pledges({ season, cooperatives, mayEdit }: { season: Season; cooperatives: readonly Named[]; mayEdit: boolean }) {
  const t = useMoneyWords();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('costs.pledges')}</h2>
        {mayEdit && !editing && <Button onClick={() => setEditing(true)}>{t('form.edit')}</Button>}
      </div>
      {editing ? <PledgesForm season={season} cooperatives={cooperatives} onDone={() => setEditing(false)} /> : season.pledges.length === 0 ? <p className="muted">{t('costs.noPledges')}</p> : (
        <Table
          caption={t('costs.pledges')} captionHidden rows={season.pledges} rowKey={(pledge) => pledge.cooperative.id}
          columns={[
            { key: 'who', label: t('costs.cooperative'), cell: (pledge) => <NamedMark id={pledge.cooperative.id} name={pledge.cooperative.name} /> },
            { key: 'volume', label: t('costs.volume'), numeric: true, cell: (pledge) => formatVolume(pledge.volume, 0, season.pledgeUnit, locale) },
            { key: 'replaced', label: t('costs.takenOver'), cell: (pledge) => pledge.replacedBy?.name ?? '' },
          ]}
        />
      )}
    </section>
  );
}

/** A line for every co-op; an empty volume means that it takes no part. */
function PledgesForm({ season, cooperatives, onDone }: { season: Season; cooperatives: readonly Named[]; onDone: () => void }) {
  const t = useMoneyWords();
  const toast = useToast();
  const router = useRouter();
  const known = new Map(season.pledges.map((pledge) => [pledge.cooperative.id, pledge]));
  const all = [...season.pledges.map(({ cooperative }) => cooperative), ...cooperatives.filter(({ id }) => !known.has(id))];
  return (
    <OfficeForm
      label={t('costs.pledges')} submit={t('form.save')} also={<Button onClick={onDone}>{t('form.cancel')}</Button>}
      save={async (data) => {
        const pledges = all.filter(({ id }) => textOf(data, `volume ${id}`)).map(({ id }) => ({ cooperativeId: id, volume: textOf(data, `volume ${id}`), replacedById: textOrNull(data, `replaced ${id}`) }));
        await mutate(SetSeasonPledgesDocument, { input: { settlementId: season.id, expectedVersion: season.version, pledges } });
        await router.invalidate({ sync: true });
        onDone();
        toast(t('form.saved'));
      }}
    >
      <p className="muted">{t('costs.pledgesHint', { unit: t(`unit.${season.pledgeUnit}`) })}</p>
      {all.map(({ id, name }) => (
        <fieldset key={id} className="hours-day">
          <legend className="field-label">{name}</legend>
          <div className="filter-row">
            <FormText name={`volume ${id}`} label={t('costs.volume')} inputMode="numeric" pattern="\d{1,12}" defaultValue={known.get(id)?.volume} />
            <SelectField name={`replaced ${id}`} label={t('costs.takenOver')} optional defaultValue={known.get(id)?.replacedBy?.id ?? ''}>
              <option value="">{t('costs.nobody')}</option>
              {all.filter((other) => other.id !== id).map((other) => <option key={other.id} value={other.id}>{other.name}</option>)}
            </SelectField>
          </div>
        </fieldset>
      ))}
    </OfficeForm>
  );
}
