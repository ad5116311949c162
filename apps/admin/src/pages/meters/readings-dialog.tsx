import { Button, Dialog, formatInstant, formatVolume, Notice, useLocale } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { query } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { MeterReadingsDocument, type MeterReadingsQuery } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from '../assets/assets.load.js';
import { ReadingDialog, type Reading } from './reading-dialog.js';

/** The newest readings of a counter, corrected ones struck through with the reason; a wrong one can be corrected. */
export function ReadingsDialog(props: { asset: Asset; meter: Asset['meters'][number]; mayEdit: boolean; onClose: () => void }) {
  const t = useUpkeepWords();
  const locale = useLocale();
  const describe = useTroubleText();
  const { asset, meter } = props;
  const [known, setKnown] = useState<MeterReadingsQuery['meterReadings']>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Reading | null>(null);
  useEffect(() => {
    void query(MeterReadingsDocument, { meterId: meter.id }).then(({ meterReadings }) => setKnown(meterReadings), (error: unknown) => setTrouble(describe(error)));
  }, [meter.id, describe]);
  if (wrong) return <ReadingDialog asset={asset} meter={meter} wrong={wrong} onClose={props.onClose} />;
  return (
    <Dialog title={t('meters.readingsName', { name: meter.name })} onClose={props.onClose}>
      {trouble && <Notice tone="error" live><p>{trouble}</p></Notice>}
      {known && known.totalItems > known.items.length && <p className="muted">{t('meters.newest', { count: known.items.length })}</p>}
      <ul className="lines">
        {known?.items.map((reading) => (
          <li key={reading.id}>
            <span>
              {reading.counts ? <strong>{shown(reading)}</strong> : <s>{shown(reading)}</s>} {formatInstant(reading.at, locale, asset.timeZone)}{' '}
              <span className="muted">{[t(`meters.source.${reading.source}`), reading.reason].filter(Boolean).join(' · ')}</span>
            </span>
            {props.mayEdit && reading.counts && <Button onClick={() => setWrong(reading)} aria-label={t('meters.correctThis', { value: shown(reading) })}>{t('meters.correctDots')}</Button>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
  function shown({ value }: Reading): string {
    return formatVolume(value, meter.scale, meter.unit, locale);
  }
}
