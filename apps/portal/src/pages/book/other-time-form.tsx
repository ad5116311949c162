import { Button, TextField } from '@auzolan/ui';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useDuration } from './use-duration.js';
import { fieldToMend, readOtherTime, type LengthRules, type OtherTimeProblem } from './other-time.js';

/** Any start and end on the asset's clock. */
export function OtherTimeForm(props: { date: string; rules: LengthRules; onChoose: (period: { start: string; end: string }) => void }) {
  const t = useText();
  const duration = useDuration();
  const [startTime, setStartTime] = useState('09:00');
  const [endTime, setEndTime] = useState('11:00');
  const [endDate, setEndDate] = useState(props.date);
  const [problem, setProblem] = useState<OtherTimeProblem | null>(null);
  const words: Record<OtherTimeProblem, string> = {
    missing: t('other.missing'),
    past: t('other.past'),
    order: t('other.order'),
    short: t('other.short', { least: duration(props.rules.minMinutes) }),
    long: t('other.long', { most: duration(props.rules.maxMinutes) }),
  };
  const errorAt = (field: 'start' | 'end') => (problem && fieldToMend(problem) === field ? words[problem] : null);
  return (
    <form
      className="stack other-time"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readOtherTime({ startDate: props.date, startTime, endDate, endTime }, props.rules, Date.now());
        if ('problem' in read) {
          setProblem(read.problem);
          document.getElementById(`other-${fieldToMend(read.problem)}`)?.focus();
        } else {
          setProblem(null);
          props.onChoose(read);
        }
      }}
    >
      <TextField id="other-start" type="time" label={t('other.from')} value={startTime} error={errorAt('start')} onInput={(event) => setStartTime(event.currentTarget.value)} />
      <TextField id="other-end" type="time" label={t('other.until')} value={endTime} error={errorAt('end')} onInput={(event) => setEndTime(event.currentTarget.value)} />
      <TextField type="date" label={t('other.untilDay')} min={props.date} value={endDate} onInput={(event) => setEndDate(event.currentTarget.value)} />
      <Button type="submit">{t('other.choose')}</Button>
    </form>
  );
}
