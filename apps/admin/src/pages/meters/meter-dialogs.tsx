import { Dialog } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { numberOrNull, textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useDone } from '../../forms/use-done.js';
import { AddMeterDocument, ReplaceMeterDocument, type MeterUnit } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from '../assets/assets.load.js';
import { FormReading, readingOf } from './form-reading.js';
import { instantIn, localNow } from '../../forms/local-time.js';

const UNITS: readonly MeterUnit[] = ['HOUR', 'KM', 'KG', 'LITRE', 'KWH', 'PIECE'];

/** A new counter of an asset: what it is called there, what it counts and how finely. */
export function AddMeterDialog({ asset, onClose }: { asset: Asset; onClose: () => void }) {
  const t = useUpkeepWords();
  const done = useDone(onClose);
  return (
    <Dialog title={t('meters.add')} onClose={onClose}>
      <OfficeForm
        submit={t('meters.add')}
        save={async (data) => {
          await mutate(AddMeterDocument, { input: { assetId: asset.id, name: textOf(data, 'name'), unit: textOf(data, 'unit') as MeterUnit, scale: numberOrNull(data, 'scale') ?? 0 } });
          await done(t('meters.added'));
        }}
      >
        <FormText name="name" required maxLength={100} label={t('meters.name')} hint={t('meters.nameHint')} autoComplete="off" />
        <FormSelect name="unit" required label={t('meters.unit')}>
          {UNITS.map((unit) => <option key={unit} value={unit}>{t(`counts.${unit}`)}</option>)}
        </FormSelect>
        <FormText name="scale" type="number" required min={0} max={3} step={1} defaultValue={0} label={t('meters.scale')} hint={t('meters.scaleHint')} />
      </OfficeForm>
    </Dialog>
  );
}

/** A new counter in the place of one that is broken or full; the old one keeps its readings. */
export function ReplaceMeterDialog({ asset, meter, onClose }: { asset: Asset; meter: Asset['meters'][number]; onClose: () => void }) {
  const t = useUpkeepWords();
  const done = useDone(onClose);
  return (
    <Dialog title={t('meters.replaceName', { name: meter.name })} onClose={onClose}>
      <p>{t('meters.replaceLead')}</p>
      <OfficeForm
        submit={t('meters.replace')}
        save={async (data) => {
          await mutate(ReplaceMeterDocument, { input: { id: meter.id, at: instantIn(textOf(data, 'at'), asset.timeZone), startsAt: readingOf(data, 'startsAt', meter) ?? '0' } });
          await done(t('meters.replaced'));
        }}
      >
        <FormText name="at" type="datetime-local" required label={t('meters.replacedAt')} defaultValue={localNow(asset.timeZone)} />
        <FormReading counter={meter} name="startsAt" required label={t('meters.startsAt')} defaultValue="0" />
      </OfficeForm>
    </Dialog>
  );
}
