import { parseDecimal } from '@auzolan/money';
import { CheckField, formatVolume, TextField, useLocale } from '@auzolan/ui';
import { useQuery } from '../../data/use-query.js';
import { HandedThingsDocument, type HandedThingFragment } from '../../gql/graphql.js';
import { useActionText } from './use-action-text.js';

export type Thing = HandedThingFragment;
type Meter = Thing['meters'][number];

/** What a booking of the asset hands out: itself, and what it is made of. Undefined until it is known. */
export function useHandedThings(assetId: string): readonly Thing[] | undefined {
  const asset = useQuery(HandedThingsDocument, { id: assetId }, `handed ${assetId}`).data?.asset;
  return asset ? [asset, ...asset.parts.map((part) => part.asset)] : undefined;
}

export const metersOf = (things: readonly Thing[]): Meter[] => things.flatMap(({ meters }) => meters);

/** What was typed of counters, by their id. */
export type Shown = Readonly<Record<string, string>>;

/** Readings that were typed, in the order of the counters: "12.5" with one decimal place is 125. Anything else goes as it is, for the server to refuse. */
export function readingsOf(meters: readonly Meter[], shown: Shown): Array<{ meterId: string; value: string }> {
  return meters.flatMap(({ id, scale }) => {
    const text = shown[id]?.trim();
    return text ? [{ meterId: id, value: parseDecimal(text, scale)?.toString() ?? text }] : [];
  });
}

/** The control of each reading that was sent, as the server names them. */
export function readingFieldIds(meters: readonly Meter[], shown: Shown): Record<string, string> {
  return Object.fromEntries(readingsOf(meters, shown).flatMap(({ meterId }, place) => [[`readings.${place}.value`, `reading-${meterId}`], [`input.readings.${place}.value`, `reading-${meterId}`]]));
}

/** A field for each counter, with what it showed the last time. */
export function ReadingFields(props: { meters: readonly Meter[]; shown: Shown; onChange: (shown: Shown) => void; errorOf: (fieldId: string) => string | null }) {
  const t = useActionText();
  const locale = useLocale();
  return (
    <>
      {props.meters.map(({ id, name, unit, scale, latest }) => (
        <TextField
          key={id} id={`reading-${id}`} label={t('return.reading', { name })} optional inputMode="decimal" autoComplete="off" value={props.shown[id] ?? ''} error={props.errorOf(`reading-${id}`)}
          hint={latest ? t('return.last', { value: formatVolume(latest.value, scale, unit, locale) }) : t('return.unit', { unit: t(`counts.${unit}`) })}
          onInput={(event) => props.onChange({ ...props.shown, [id]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}

/** One of several to tick, with the words of the group. */
export function TickList(props: { legend: string; choices: ReadonlyArray<{ id: string; label: string }>; ticked: ReadonlySet<string>; onChange: (ticked: ReadonlySet<string>) => void }) {
  if (!props.choices.length) return null;
  const toggle = (id: string, on: boolean) => props.onChange(new Set(on ? [...props.ticked, id] : [...props.ticked].filter((other) => other !== id)));
  return (
    <fieldset className="stack stack-tight">
      <legend className="field-label">{props.legend}</legend>
      {props.choices.map(({ id, label }) => <CheckField key={id} label={label} checked={props.ticked.has(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />)}
    </fieldset>
  );
}
