import { decimalText } from '@auzolan/money';
import { Dialog } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormArea, FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useDone } from '../../forms/use-done.js';
import { RecordMaintenanceDocument } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import { useToday } from '../../shell/use-today.js';
import { FormReading, readingOf } from '../meters/form-reading.js';
import type { Plan } from './maintenance.load.js';

/** Writes down that the work was done; the next interval counts from then. */
export function DoneDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useUpkeepWords();
  const done = useDone(onClose);
  const today = useToday();
  const { meter } = plan;
  return (
    <Dialog title={t('maintenance.doneTitle', { name: plan.name })} onClose={onClose}>
      {plan.instructions && <p>{plan.instructions}</p>}
      <OfficeForm
        submit={t('maintenance.record')}
        save={async (data) => {
          await mutate(RecordMaintenanceDocument, { input: { planId: plan.id, day: textOf(data, 'day'), reading: meter && readingOf(data, 'reading', meter), note: textOrNull(data, 'note') } });
          await done(t('maintenance.recorded'));
        }}
      >
        <FormText name="day" type="date" required label={t('maintenance.day')} defaultValue={today} max={today} />
        {meter && <FormReading counter={meter} name="reading" required label={t('maintenance.reading')} defaultValue={plan.latestReading ? decimalText(BigInt(plan.latestReading), meter.scale) : ''} />}
        <FormArea name="note" label={t('maintenance.note')} maxLength={2000} />
      </OfficeForm>
    </Dialog>
  );
}
