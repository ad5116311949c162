import { Button, TextField, usePeriodFormat } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { ForWhom, type PersonHelped } from './for-whom.js';

/** What a person says about a booking they are about to make. */
export interface CheckAnswers {
  purpose: string;
  /** As it was typed. */
  count: string;
  forMember: PersonHelped | null;
}

/** For whom, what for, how many of it, and the one button, which takes focus. */
export function CheckForm(props: {
  asset: { name: string; kind: string; quantity: number; timeZone: string };
  period: { start: string; end: string };
  answers: CheckAnswers;
  onAnswer: (changed: Partial<CheckAnswers>) => void;
  busy: boolean;
  onBook: () => void;
}) {
  const t = useText();
  const period = usePeriodFormat();
  const { asset, answers, onAnswer } = props;
  const [isPurposeMissing, setPurposeMissing] = useState(false);
  useEffect(() => {
    document.getElementById('book-now')?.focus();
  }, [props.period.start, props.period.end]);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setPurposeMissing(!answers.purpose.trim());
        if (answers.purpose.trim()) props.onBook();
        else document.getElementById('purpose')?.focus();
      }}
    >
      {asset.kind === 'POOLED' && (
        <TextField
          id="quantity" type="number" inputMode="numeric" min={1} max={asset.quantity} step={1} label={t('check.quantity')} hint={t('check.quantityHint', { count: asset.quantity })}
          value={answers.count} onInput={(event) => onAnswer({ count: event.currentTarget.value })}
        />
      )}
      <ForWhom chosen={answers.forMember} onChoose={(forMember) => onAnswer({ forMember })} />
      <TextField
        id="purpose"
        label={t('check.purpose')}
        hint={t('check.purposeHint')}
        value={answers.purpose}
        maxLength={200}
        error={isPurposeMissing ? t('check.purposeMissing') : null}
        onInput={(event) => onAnswer({ purpose: event.currentTarget.value })}
      />
      <Button type="submit" id="book-now" look="primary" wide busy={props.busy}>
        {t('check.book', { asset: asset.name, when: period.near({ ...props.period, zone: asset.timeZone }) })}
      </Button>
    </form>
  );
}
