import { Button, formatInstant, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from '../assets/assets.load.js';
import { AddKeyDialog, ChangeKeyDialog, HandOverDialog, type Key } from './key-dialogs.js';

/** Keys and codes of an asset, and who has each key now. */
export function KeySection({ asset, mayEdit }: { asset: Asset; mayEdit: boolean }) {
  const t = useUpkeepWords();
  const locale = useLocale();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Key | null>(null);
  const [handing, setHanding] = useState<Key | null>(null);
  const where = ({ isCode, code, holder, since }: Key): string => {
    if (isCode) return code ?? t('key.hidden');
    return holder ? t('key.has', { name: holder.name, since: since ? formatInstant(since, locale, asset.timeZone) : '' }) : t('key.inPlace');
  };
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('key.title')}</h2>
        {mayEdit && <Button onClick={() => setAdding(true)}>{t('key.add')}</Button>}
      </div>
      {!asset.keys.length && <p className="muted">{t('key.none')}</p>}
      <ul className="stack">
        {asset.keys.map((key) => (
          <li key={key.id} className="row spread">
            <span><strong>{key.label}</strong> {where(key)}</span>
            {mayEdit && (
              <span className="row">
                {!key.isCode && <Button onClick={() => setHanding(key)} aria-label={t('key.handName', { name: key.label })}>{t('key.hand')}</Button>}
                <Button onClick={() => setChanging(key)} aria-label={`${t(key.isCode ? 'key.change' : 'key.retireDots')} ${key.label}`}>{t(key.isCode ? 'key.change' : 'key.retireDots')}</Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {adding && <AddKeyDialog assetId={asset.id} onClose={() => setAdding(false)} />}
      {changing && <ChangeKeyDialog one={changing} onClose={() => setChanging(null)} />}
      {handing && <HandOverDialog one={handing} onClose={() => setHanding(null)} />}
    </section>
  );
}
