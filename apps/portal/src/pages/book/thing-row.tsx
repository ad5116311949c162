import { Button, TextField } from '@auzolan/ui';
import { useText } from '../../i18n/use-text.js';
import { CheckTerms, useCheck } from './check-terms.js';
import { useTogetherText } from './use-together-text.js';

/** One more thing for the same time: how many of it, what the rules say, and the way to leave it out again. */
export function ThingRow(props: {
  thing: { id: string; name: string; kind: string; quantity: number; timeZone: string };
  period: { start: string; end: string };
  count: string;
  quantity: number;
  onCount: (typed: string) => void;
  onTakeOut: () => void;
}) {
  const t = useTogetherText();
  const text = useText();
  const { thing } = props;
  const check = useCheck({ assetId: thing.id, ...props.period, quantity: props.quantity });
  return (
    <section className="card stack" aria-label={thing.name}>
      <h3>{thing.name}</h3>
      {thing.kind === 'POOLED' && (
        <TextField
          type="number" inputMode="numeric" min={1} max={thing.quantity} step={1} label={t('together.count', { name: thing.name })} hint={text('check.quantityHint', { count: thing.quantity })}
          value={props.count} onInput={(event) => props.onCount(event.currentTarget.value)}
        />
      )}
      <CheckTerms check={check} zone={thing.timeZone} />
      <p><Button onClick={props.onTakeOut}>{t('together.out', { name: thing.name })}</Button></p>
    </section>
  );
}
