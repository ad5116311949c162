import { CheckField } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { numberOrNull, textOf } from '../../forms/form-values.js';
import { instantIn } from '../../forms/local-time.js';
import { OfficeForm } from '../../forms/office-form.js';
import { ProposeWeatherShiftDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

/** From which day, by how many days, why, and until when to answer; on the asset's clock. */
export function ProposeForm({ asset, leaveOut, onDone }: { asset: { id: string; timeZone: string }; leaveOut: readonly string[]; onDone: () => void }) {
  const t = useWords();
  const instant = (local: string): string => instantIn(local, asset.timeZone);
  return (
    <OfficeForm
      submit={t('weather.ask')}
      save={async (data) => {
        await mutate(ProposeWeatherShiftDocument, {
          input: {
            assetId: asset.id, from: instant(`${textOf(data, 'from')}T00:00`), days: numberOrNull(data, 'days') ?? 0, reason: textOf(data, 'reason'),
            answerBy: instant(textOf(data, 'answerBy')), leaveOut: data.has('leaveOut') ? [...leaveOut] : [],
          },
        });
        onDone();
      }}
    >
      <FormText name="from" type="date" label={t('weather.from')} required />
      <FormText name="days" type="number" min={1} max={60} label={t('weather.days')} defaultValue="1" required />
      <FormText name="reason" label={t('season.reason')} hint={t('weather.reasonHint')} maxLength={500} required />
      <FormText name="answerBy" type="datetime-local" label={t('weather.answerBy')} required />
      {leaveOut.length > 0 && <CheckField name="leaveOut" label={t('weather.leaveOut', { count: leaveOut.length })} defaultChecked />}
    </OfficeForm>
  );
}
