import { localDate } from '@auzolan/calendar';
import { decimalText } from '@auzolan/money';
import { CheckField, Dialog } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormArea, FormSelect, FormText } from '../../forms/form-fields.js';
import { numberOrNull, textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useDone } from '../../forms/use-done.js';
import { AddMaintenancePlanDocument, ChangeMaintenancePlanDocument, type MaintenanceFields } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from '../assets/assets.load.js';
import { FormReading, readingOf, type Counter } from '../meters/form-reading.js';
import type { Plan } from './maintenance.load.js';

/** Plans work on an asset, or changes a plan: every so many months or days, by one of its counters, or both. */
export function PlanDialog({ asset, plan, onClose }: { asset: Asset; plan: Plan | null; onClose: () => void }) {
  const t = useUpkeepWords();
  const done = useDone(onClose);
  const meters = asset.meters.filter(({ retiredAt, id }) => !retiredAt || id === plan?.meter?.id);
  const [meterId, setMeterId] = useState(plan?.meter?.id ?? '');
  const meter = meters.find(({ id }) => id === meterId);

  async function save(data: FormData): Promise<void> {
    const fields = fieldsOf(data, meter);
    if (plan) await mutate(ChangeMaintenancePlanDocument, { input: { id: plan.id, expectedVersion: plan.version, plan: fields, retired: data.get('retired') === 'on' } });
    else await mutate(AddMaintenancePlanDocument, { input: { assetId: asset.id, plan: fields } });
    await done(t(plan ? 'maintenance.changed' : 'maintenance.added'));
  }
  return (
    <Dialog title={t(plan ? 'maintenance.change' : 'maintenance.add')} onClose={onClose}>
      <OfficeForm submit={t(plan ? 'form.save' : 'maintenance.add')} save={save}>
        <FormText name="name" required maxLength={200} label={t('maintenance.work')} defaultValue={plan?.name} />
        <FormArea name="instructions" maxLength={4000} rows={3} label={t('maintenance.instructions')} defaultValue={plan?.instructions} />
        <p className="muted">{t('maintenance.or')}</p>
        <div className="filter-row">
          <FormText name="everyMonths" type="number" min={1} max={240} step={1} label={t('maintenance.everyMonths')} defaultValue={plan?.everyMonths ?? ''} />
          <FormText name="everyDays" type="number" min={1} max={3650} step={1} label={t('maintenance.everyDays')} defaultValue={plan?.everyDays ?? ''} />
          <FormText name="sinceDay" type="date" required label={t('maintenance.since')} defaultValue={plan?.sinceDay ?? localDate(Date.now(), asset.timeZone)} />
        </div>
        {meters.length > 0 && (
          <div className="filter-row">
            <FormSelect name="meterId" label={t('maintenance.meter')} value={meterId} onChange={(event) => setMeterId(event.target.value)}>
              <option value="">{t('maintenance.noMeter')}</option>
              {meters.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </FormSelect>
            {meter && <FormReading counter={meter} name="everyReading" required label={t('maintenance.everyReading')} defaultValue={shown(plan?.everyReading, meter)} />}
            {meter && <FormReading counter={meter} name="sinceReading" label={t('maintenance.sinceReading')} defaultValue={shown(sinceReadingOf(plan), meter)} />}
          </div>
        )}
        <CheckField name="blocksBooking" label={t('maintenance.blocksBooking')} defaultChecked={plan?.blocksBooking} />
        {plan && <CheckField name="retired" label={t('maintenance.retire')} />}
      </OfficeForm>
    </Dialog>
  );
}

function fieldsOf(data: FormData, meter: (Counter & { id: string }) | undefined): MaintenanceFields {
  return {
    name: textOf(data, 'name'), instructions: textOrNull(data, 'instructions'), everyMonths: numberOrNull(data, 'everyMonths'), everyDays: numberOrNull(data, 'everyDays'),
    meterId: meter?.id ?? null, everyReading: meter ? readingOf(data, 'everyReading', meter) : null, sinceReading: meter ? readingOf(data, 'sinceReading', meter) : null,
    sinceDay: textOf(data, 'sinceDay'), blocksBooking: data.get('blocksBooking') === 'on',
  };
}

const shown = (value: string | null | undefined, { scale }: Counter): string => (value ? decimalText(BigInt(value), scale) : '');

/** What the counter showed when the interval began. */
function sinceReadingOf(plan: Plan | null): string | null {
  return plan?.dueReading && plan.everyReading ? String(BigInt(plan.dueReading) - BigInt(plan.everyReading)) : null;
}
