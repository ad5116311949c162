import { Button, Dialog, formatInstant, Status, useLocale, useToast } from '@auzolan/ui';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormArea, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { useDone } from '../../forms/use-done.js';
import { SetAssetUnitsDocument } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from './assets.load.js';

type Unit = Asset['units'][number];

/** The units of like things, by which they are handed out: adding and retiring them, and who has each now. */
export function Units({ asset, mayEdit }: { asset: Asset; mayEdit: boolean }) {
  const t = useUpkeepWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const [doing, setDoing] = useState<'add' | 'name' | null>(null);
  const done = useDone(() => setDoing(null));
  const inUse = asset.units.filter(({ retired }) => !retired).map(({ label }) => label);
  const set = (labels: readonly string[]) => mutate(SetAssetUnitsDocument, { input: { assetId: asset.id, labels: [...labels] } });

  async function change(labels: readonly string[]): Promise<void> {
    try {
      await set(labels);
      toast(t('units.changed'));
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  }
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('units.title')}</h2>
        {mayEdit && (
          <span className="row">
            <Button onClick={() => setDoing('add')}>{t('units.add')}</Button>
            <Button onClick={() => setDoing('name')}>{t('units.edit')}</Button>
          </span>
        )}
      </div>
      <p className="muted">{asset.units.length ? t('units.lead') : t('units.none')}</p>
      <ul className="stack stack-tight">
        {asset.units.map((unit) => (
          <li key={unit.id} className="row spread">
            <span><strong>{unit.label}</strong> <Where unit={unit} timeZone={asset.timeZone} /></span>
            {mayEdit && (unit.retired
              ? <Button onClick={() => void change([...inUse, unit.label])} aria-label={`${t('units.bringBack')}: ${unit.label}`}>{t('units.bringBack')}</Button>
              : <Button onClick={() => void change(inUse.filter((label) => label !== unit.label))} aria-label={t('units.takeOutName', { name: unit.label })}>{t('units.takeOut')}</Button>)}
          </li>
        ))}
      </ul>
      {doing === 'add' && (
        <Dialog title={t('units.add')} onClose={() => setDoing(null)}>
          <OfficeForm
            submit={t('units.add')}
            save={async (data) => {
              await set([...inUse, textOf(data, 'labels')]);
              await done(t('units.added'));
            }}
          >
            <FormText name="labels" required maxLength={60} label={t('units.label')} autoComplete="off" />
          </OfficeForm>
        </Dialog>
      )}
      {doing === 'name' && (
        <Dialog title={t('units.edit')} onClose={() => setDoing(null)}>
          <OfficeForm
            submit={t('units.save')}
            save={async (data) => {
              await set(textOf(data, 'labels').split('\n').map((line) => line.trim()).filter(Boolean));
              await done(t('units.saved'));
            }}
          >
            <FormArea name="labels" label={t('units.labels')} hint={t('units.labelsHint', { count: asset.quantity })} rows={10} defaultValue={inUse.join('\n')} />
          </OfficeForm>
        </Dialog>
      )}
    </section>
  );
}

/** Whether a unit is here, out with someone, or no longer used. */
function Where({ unit: { retired, booking }, timeZone }: { unit: Unit; timeZone: string }) {
  const t = useUpkeepWords();
  const locale = useLocale();
  if (booking) return <span>{t('units.out', { who: [booking.cooperative.name, booking.member?.name].filter(Boolean).join(', '), until: formatInstant(booking.end, locale, timeZone) })}</span>;
  return retired ? <Status tone="plain" icon="cross">{t('units.retired')}</Status> : <span className="muted">{t('units.in')}</span>;
}
