import { useRouter } from '@tanstack/react-router';
import { Button, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SetOpeningHoursDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';
import { ChangeHits, useChangeHits } from './change-hits.js';
import { copyDay, hoursInput, inOrder, lineFor, nextLine, type HoursLine } from './hours-draft.js';
import { RuleLines } from './rule-lines.js';
import { WEEKDAYS, weekdayName } from './weekday-name.js';

const TIME = '([01]\\d|2[0-3]):[0-5]\\d|24:00';

/** Changes the whole week at once; saving replaces the hours that stood before. */
export function HoursEditor(props: { asset: Asset; onDone: () => void }) {
  const t = useWords();
  const locale = useLocale();
  const toast = useToast();
  const router = useRouter();
  const { hits, save, forget } = useChangeHits();
  const [lines, setAllLines] = useState<HoursLine[]>(() => props.asset.openingHours.map(lineFor));
  const setLines = (next: HoursLine[]): void => {
    forget();
    setAllLines(next);
  };
  const ordered = inOrder(lines);
  const change = (key: number, part: Partial<HoursLine>): void => setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <OfficeForm
      label={t('hours.title')} submit={hits ? t('hits.saveAnyway') : t('hours.save')} look={hits ? 'danger' : 'primary'} also={<Button onClick={props.onDone}>{t('form.cancel')}</Button>}
      save={async () => {
        const input = { assetId: props.asset.id, hours: hoursInput(lines) };
        if (!(await save({ setOpeningHours: input }, (acceptHits) => mutate(SetOpeningHoursDocument, { input: { ...input, acceptHits } })))) return;
        await router.invalidate({ sync: true });
        props.onDone();
        toast(t('form.saved'));
      }}
    >
      <p className="muted">{lines.length ? t('hours.hint') : t('hours.alwaysHint')}</p>
      {WEEKDAYS.map((weekday) => {
        const day = weekdayName(weekday, locale);
        return (
          <fieldset key={weekday} className="hours-day">
            <legend className="field-label">{day}</legend>
            {ordered.filter((line) => line.weekday === weekday).map((line) => (
              <HoursLineFields
                key={line.key} line={line} index={ordered.indexOf(line)} day={day}
                onChange={(part) => change(line.key, part)} onRemove={() => setLines(lines.filter((other) => other.key !== line.key))}
              />
            ))}
            <div className="row">
              <Button aria-label={t('hours.addFor', { day })} onClick={() => setLines([...lines, nextLine(lines, weekday)])}>{t('hours.add')}</Button>
              {weekday === 1 && lines.some((line) => line.weekday === 1) && (
                <Button look="quiet" onClick={() => setLines(copyDay(lines, 1, [2, 3, 4, 5]))}>{t('hours.copy')}</Button>
              )}
            </div>
          </fieldset>
        );
      })}
      <RuleLines
        lines={ordered.filter((line) => line.rule != null)} indexOf={(line) => ordered.indexOf(line)} onChange={change}
        onAdd={(line) => setLines([...lines, line])} onRemove={(line) => setLines(lines.filter((other) => other !== line))}
      />
      <ChangeHits hits={hits} />
    </OfficeForm>
  );
}

function HoursLineFields(props: { line: HoursLine; index: number; day: string; onChange: (part: Partial<HoursLine>) => void; onRemove: () => void }) {
  const t = useWords();
  const { line, index, onChange } = props;
  return (
    <div className="hours-line">
      <FormText name={`hours.${index}.opens`} label={t('hours.opens')} required pattern={TIME} inputMode="numeric" size={5} maxLength={5} value={line.opens} onChange={(event) => onChange({ opens: event.target.value })} />
      <FormText name={`hours.${index}.closes`} label={t('hours.closes')} required pattern={TIME} inputMode="numeric" size={5} maxLength={5} value={line.closes} onChange={(event) => onChange({ closes: event.target.value })} />
      <Button look="danger" aria-label={t('hours.removeFrom', { day: props.day, from: line.opens, to: line.closes })} onClick={props.onRemove}>{t('hours.remove')}</Button>
      <details className="more" open={Boolean(line.validFrom ?? line.validUntil)}>
        <summary>{t('hours.onlySeason')}</summary>
        <div className="filter-row">
          <FormText name={`hours.${index}.validFrom`} type="date" label={t('hours.validFrom')} value={line.validFrom ?? ''} onChange={(event) => onChange({ validFrom: event.target.value || null })} />
          <FormText name={`hours.${index}.validUntil`} type="date" label={t('hours.validUntil')} value={line.validUntil ?? ''} onChange={(event) => onChange({ validUntil: event.target.value || null })} />
        </div>
      </details>
    </div>
  );
}
