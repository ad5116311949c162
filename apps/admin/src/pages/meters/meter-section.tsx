import { Button, formatInstant, formatVolume, Status, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from '../assets/assets.load.js';
import { AddMeterDialog, ReplaceMeterDialog } from './meter-dialogs.js';
import { ReadingDialog } from './reading-dialog.js';
import { ReadingsDialog } from './readings-dialog.js';

type Meter = Asset['meters'][number];
type Doing = { deed: 'read' | 'list' | 'replace'; meter: Meter } | { deed: 'add' };

/** The counters of an asset: what each shows, entering and correcting readings, and putting a new counter in its place. */
export function MeterSection({ asset, mayEdit }: { asset: Asset; mayEdit: boolean }) {
  const t = useUpkeepWords();
  const locale = useLocale();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = (): void => setDoing(null);
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('meters.title')}</h2>
        {mayEdit && <Button onClick={() => setDoing({ deed: 'add' })}>{t('meters.add')}</Button>}
      </div>
      {!asset.meters.length && <p className="muted">{t('meters.none')}</p>}
      <ul className="stack">
        {asset.meters.map((meter) => (
          <li key={meter.id} className="row spread">
            <span>
              <strong>{meter.name}</strong>{' '}
              {meter.latest
                ? t('meters.showed', { value: formatVolume(meter.latest.value, meter.scale, meter.unit, locale), when: formatInstant(meter.latest.at, locale, asset.timeZone) })
                : <span className="muted">{t('meters.unread', { unit: t(`counts.${meter.unit}`) })}</span>}{' '}
              {meter.retiredAt && <Status tone="plain" icon="cross">{t('meters.retired')}</Status>}
            </span>
            <span className="row">
              {mayEdit && !meter.retiredAt && <Button onClick={() => setDoing({ deed: 'read', meter })} aria-label={t('meters.readName', { name: meter.name })}>{t('meters.read')}</Button>}
              {meter.latest && <Button onClick={() => setDoing({ deed: 'list', meter })} aria-label={t('meters.readingsName', { name: meter.name })}>{t('meters.readings')}</Button>}
              {mayEdit && !meter.retiredAt && <Button onClick={() => setDoing({ deed: 'replace', meter })} aria-label={t('meters.replaceName', { name: meter.name })}>{t('meters.replace')}</Button>}
            </span>
          </li>
        ))}
      </ul>
      {doing?.deed === 'add' && <AddMeterDialog asset={asset} onClose={close} />}
      {doing?.deed === 'read' && <ReadingDialog asset={asset} meter={doing.meter} wrong={null} onClose={close} />}
      {doing?.deed === 'list' && <ReadingsDialog asset={asset} meter={doing.meter} mayEdit={mayEdit} onClose={close} />}
      {doing?.deed === 'replace' && <ReplaceMeterDialog asset={asset} meter={doing.meter} onClose={close} />}
    </section>
  );
}
