import { parseDecimal } from '@auzolan/money';
import type { ComponentProps } from 'react';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import type { MeterUnit } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';

/** What one has to know of a counter to read it. */
export interface Counter {
  unit: MeterUnit;
  /** Decimal places that it shows. */
  scale: number;
}

/** What a counter shows, typed as it stands there, with as many decimals as it has. */
export function FormReading({ counter, ...props }: { counter: Counter } & ComponentProps<typeof FormText>) {
  const t = useUpkeepWords();
  const pattern = counter.scale ? `[0-9]{1,12}([.,][0-9]{1,${counter.scale}})?` : '[0-9]{1,15}';
  return <FormText {...props} inputMode="decimal" autoComplete="off" pattern={pattern} hint={t('maintenance.readingHint', { unit: t(`counts.${counter.unit}`) })} />;
}

/** What was typed into a {@link FormReading}, in 10^-scale units; null when left empty. */
export function readingOf(data: FormData, name: string, { scale }: Counter): string | null {
  const text = textOf(data, name);
  return text ? (parseDecimal(text, scale)?.toString() ?? text) : null;
}
