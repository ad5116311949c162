import { useRouter } from '@tanstack/react-router';
import { addDays, usePeriodFormat, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { EnterPaperDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { PrintedSheet } from './paper.load.js';

/** One line of a sheet. What becomes of it is said when it is saved. */
export function EntryForm({ sheet, cooperatives }: { sheet: PrintedSheet; cooperatives: readonly { id: string; name: string }[] }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const period = usePeriodFormat();
  const days = Array.from({ length: 7 }, (_, index) => addDays(sheet.week, index));
  const next = Math.max(0, ...sheet.entries.map(({ line }) => line)) + 1;
  async function save(data: FormData): Promise<void> {
    const day = textOf(data, 'day');
    const { enterPaper } = await mutate(EnterPaperDocument, {
      input: {
        sheetCode: sheet.code, line: Number(data.get('line')), writtenName: textOf(data, 'writtenName'), cooperativeId: textOf(data, 'cooperativeId'),
        start: `${day}T${textOf(data, 'start')}`, end: `${day}T${textOf(data, 'end')}`, note: textOrNull(data, 'note'),
      },
    });
    await router.invalidate({ sync: true });
    toast(enterPaper.__typename === 'PaperEntry' ? t(`paper.${enterPaper.outcome}`) : t('paper.CONFLICT'));
  }
  return (
    <section className="card stack">
      <h2>{t('paper.enter')}</h2>
      <OfficeForm label={t('paper.enter')} submit={t('paper.save')} save={save}>
        <div className="filter-row">
          <FormText name="line" type="number" min={1} max={40} step={1} required label={t('paper.line')} defaultValue={next} />
          <FormSelect name="day" required label={t('paper.day')}>{days.map((day) => <option key={day} value={day}>{period.day(day)}</option>)}</FormSelect>
          <FormText name="start" type="time" required label={t('paper.from')} />
          <FormText name="end" type="time" required label={t('paper.until')} />
        </div>
        <div className="filter-row">
          <FormText name="writtenName" required label={t('paper.name')} maxLength={200} autoComplete="off" />
          <FormSelect name="cooperativeId" required label={t('paper.cooperative')} defaultValue="">
            <option value="">{t('kit.choose')}</option>
            {cooperatives.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </FormSelect>
          <FormText name="note" label={t('paper.note')} maxLength={500} autoComplete="off" />
        </div>
      </OfficeForm>
    </section>
  );
}
