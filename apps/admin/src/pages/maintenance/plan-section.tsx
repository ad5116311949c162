import { Button, formatDay, Notice, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Asset } from '../assets/assets.load.js';
import { DoneDialog } from './done-dialog.js';
import { PlanDialog } from './plan-dialog.js';
import { DueWords } from './plan-words.js';

type Plan = Asset['maintenance'][number];

/** The work that an asset needs every so often, what of it is late, and when it was done. */
export function PlanSection({ asset, mayEdit }: { asset: Asset; mayEdit: boolean }) {
  const t = useUpkeepWords();
  const [editing, setEditing] = useState<Plan | 'new' | null>(null);
  const [done, setDone] = useState<Plan | null>(null);
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('nav.maintenance')}</h2>
        {mayEdit && <Button onClick={() => setEditing('new')}>{t('maintenance.add')}</Button>}
      </div>
      {asset.waitsFor && <Notice tone="attention"><p>{t('maintenance.waits', { name: asset.waitsFor })}</p></Notice>}
      {!asset.maintenance.length && <p className="muted">{t('maintenance.none')}</p>}
      <ul className="stack">
        {asset.maintenance.map((plan) => (
          <li key={plan.id} className="stack stack-tight">
            <div className="row spread">
              <span><strong>{plan.name}</strong> <DueWords plan={plan} /></span>
              {mayEdit && (
                <span className="row">
                  <Button onClick={() => setDone(plan)} aria-label={`${t('maintenance.doneDots')} ${plan.name}`}>{t('maintenance.doneDots')}</Button>
                  <Button onClick={() => setEditing(plan)} aria-label={`${t('form.edit')}: ${plan.name}`}>{t('form.edit')}</Button>
                </span>
              )}
            </div>
            <DoneTimes plan={plan} />
          </li>
        ))}
      </ul>
      {editing && <PlanDialog asset={asset} plan={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {done && <DoneDialog plan={done} onClose={() => setDone(null)} />}
    </section>
  );
}

/** When it was done, by whom and what they found; the last time stands open, all of them unfold. */
function DoneTimes({ plan }: { plan: Plan }) {
  const t = useUpkeepWords();
  const locale = useLocale();
  const [last] = plan.done;
  if (!last) return null;
  return (
    <details>
      <summary className="muted small">{t('maintenance.last', { day: formatDay(last.day, 'withYear', locale) })}</summary>
      <ul className="stack stack-tight small" aria-label={t('maintenance.doneList')}>
        {plan.done.map(({ id, day, member, note }) => (
          <li key={id}>{t('maintenance.doneLine', { day: formatDay(day, 'withYear', locale), who: member?.name ?? '' })} {note}</li>
        ))}
      </ul>
    </details>
  );
}
