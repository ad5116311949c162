import { decimalText } from '@auzolan/money';
import { Dialog } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useDone } from '../../forms/use-done.js';
import { CorrectReadingDocument, RecordReadingDocument, type MeterReadingsQuery } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from '../assets/assets.load.js';
import { FormReading, readingOf } from './form-reading.js';
import { instantIn, localAt, localNow } from '../../forms/local-time.js';

export type Reading = MeterReadingsQuery['meterReadings']['items'][number];

/** Writes down what a counter shows, or puts another reading in the place of a wrong one; both stay on record then. */
export function ReadingDialog(props: { asset: Asset; meter: Asset['meters'][number]; wrong: Reading | null; onClose: () => void }) {
  const t = useUpkeepWords();
  const done = useDone(props.onClose);
  const { asset: { timeZone }, meter, wrong } = props;
  async function save(data: FormData): Promise<void> {
    const reading = { at: instantIn(textOf(data, 'at'), timeZone), value: readingOf(data, 'value', meter) ?? '' };
    if (wrong) await mutate(CorrectReadingDocument, { input: { id: wrong.id, ...reading, reason: textOf(data, 'reason') } });
    else await mutate(RecordReadingDocument, { input: { meterId: meter.id, ...reading } });
    await done(t(wrong ? 'meters.corrected' : 'meters.recorded'));
  }
  return (
    <Dialog title={t(wrong ? 'meters.correctName' : 'meters.readName', { name: meter.name })} onClose={props.onClose}>
      <OfficeForm submit={t(wrong ? 'meters.correct' : 'maintenance.record')} save={save}>
        <FormReading counter={meter} name="value" required label={t('meters.shows')} defaultValue={wrong ? decimalText(BigInt(wrong.value), meter.scale) : ''} />
        <FormText name="at" type="datetime-local" required label={t('meters.at')} defaultValue={wrong ? localAt(wrong.at, timeZone) : localNow(timeZone)} />
        {wrong && <FormText name="reason" required maxLength={500} label={t('meters.why')} />}
      </OfficeForm>
    </Dialog>
  );
}
