import { Button, TextField } from '@auzolan/ui';
import { useActionText } from './use-action-text.js';

/** Something that was used up, as typed. */
export interface UsedUp {
  key: number;
  name: string;
  quantity: string;
  unit: string;
}

const MOST = 20;

/** What was used up, without empty lines; a comma is a decimal point. */
export function consumablesOf(used: readonly UsedUp[]): Array<{ name: string; quantity: string; unit: string }> {
  return used.filter(({ name }) => name.trim()).map(({ name, quantity, unit }) => ({ name: name.trim(), quantity: quantity.trim().replace(',', '.'), unit: unit.trim() }));
}

/** What was used up: oil, sacks, blades; a line for each. */
export function ConsumableFields({ used, onChange }: { used: readonly UsedUp[]; onChange: (used: readonly UsedUp[]) => void }) {
  const t = useActionText();
  const change = (key: number, more: Partial<UsedUp>) => onChange(used.map((line) => (line.key === key ? { ...line, ...more } : line)));
  return (
    <div className="stack stack-tight">
      {used.map(({ key, name, quantity, unit }, place) => (
        <fieldset key={key} className="stack stack-tight">
          <legend className="field-label">{t('used.line', { number: place + 1 })}</legend>
          <TextField label={t('used.name')} maxLength={100} value={name} onInput={(event) => change(key, { name: event.currentTarget.value })} />
          <TextField label={t('used.quantity')} inputMode="decimal" value={quantity} onInput={(event) => change(key, { quantity: event.currentTarget.value })} />
          <TextField label={t('used.unit')} maxLength={20} value={unit} onInput={(event) => change(key, { unit: event.currentTarget.value })} />
        </fieldset>
      ))}
      {used.length < MOST && <p><Button onClick={() => onChange([...used, { key: (used.at(-1)?.key ?? 0) + 1, name: '', quantity: '', unit: '' }])}>{t('used.add')}</Button></p>}
    </div>
  );
}
