import { Button, useLocale } from '@auzolan/ui';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { useWords } from '../../messages/use-words.js';
import { lineFor, patternOf, RULE_PATTERNS, ruleOf, type HoursLine, type RulePattern } from './hours-draft.js';
import { WEEKDAYS, weekdayName } from './weekday-name.js';

const TIME = '([01]\\d|2[0-3]):[0-5]\\d|24:00';

/** Hours on days that a rule gives: every second Tuesday, the last Saturday of the month. */
export function RuleLines(props: {
  lines: readonly HoursLine[];
  /** Its place among all lines, which names its fields. */
  indexOf: (line: HoursLine) => number;
  onChange: (key: number, part: Partial<HoursLine>) => void;
  onAdd: (line: HoursLine) => void;
  onRemove: (line: HoursLine) => void;
}) {
  const t = useWords();
  const first = (): HoursLine => lineFor({ rule: ruleOf('SECOND_WEEK', 1), opens: '08:00', closes: '18:00' });
  return (
    <fieldset className="hours-day">
      <legend className="field-label">{t('hours.rules')}</legend>
      {props.lines.map((line) => (
        <RuleLine key={line.key} line={line} index={props.indexOf(line)} onChange={(part) => props.onChange(line.key, part)} onRemove={() => props.onRemove(line)} />
      ))}
      <div className="row"><Button onClick={() => props.onAdd(first())}>{t('hours.addRule')}</Button></div>
    </fieldset>
  );
}

function RuleLine(props: { line: HoursLine; index: number; onChange: (part: Partial<HoursLine>) => void; onRemove: () => void }) {
  const t = useWords();
  const locale = useLocale();
  const { line, index, onChange } = props;
  const { pattern, weekday } = patternOf(line.rule ?? '');
  const say = (to: RulePattern, day: number): void => onChange({ rule: to === 'OWN' ? 'FREQ=MONTHLY;BYDAY=2SA' : ruleOf(to, day) });
  return (
    <div className="stack stack-tight">
      <div className="filter-row">
        <FormSelect name={`hours.${index}.pattern`} label={t('hours.pattern')} required value={pattern} onChange={(event) => say(event.target.value as RulePattern, weekday)}>
          {RULE_PATTERNS.map((one) => <option key={one} value={one}>{t(`hours.${one}`)}</option>)}
        </FormSelect>
        {pattern === 'OWN' ? (
          <FormText name={`hours.${index}.rule`} label={t('hours.rule')} hint={t('hours.ruleHint')} required maxLength={1000} value={line.rule ?? ''} onChange={(event) => onChange({ rule: event.target.value })} />
        ) : (
          <FormSelect name={`hours.${index}.weekday`} label={t('hours.weekday')} required value={String(weekday)} onChange={(event) => say(pattern, Number(event.target.value))}>
            {WEEKDAYS.map((day) => <option key={day} value={day}>{weekdayName(day, locale)}</option>)}
          </FormSelect>
        )}
        <FormText name={`hours.${index}.opens`} label={t('hours.opens')} required pattern={TIME} inputMode="numeric" size={5} maxLength={5} value={line.opens} onChange={(event) => onChange({ opens: event.target.value })} />
        <FormText name={`hours.${index}.closes`} label={t('hours.closes')} required pattern={TIME} inputMode="numeric" size={5} maxLength={5} value={line.closes} onChange={(event) => onChange({ closes: event.target.value })} />
        <FormText name={`hours.${index}.validFrom`} type="date" label={t('hours.startsOn')} required value={line.validFrom ?? ''} onChange={(event) => onChange({ validFrom: event.target.value || null })} />
        <FormText name={`hours.${index}.validUntil`} type="date" label={t('hours.validUntil')} value={line.validUntil ?? ''} onChange={(event) => onChange({ validUntil: event.target.value || null })} />
      </div>
      <div><Button look="danger" aria-label={t('hours.removeFrom', { day: t('hours.rules'), from: line.opens, to: line.closes })} onClick={props.onRemove}>{t('hours.remove')}</Button></div>
    </div>
  );
}
