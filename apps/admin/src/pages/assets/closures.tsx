import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, Notice, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { instantIn } from '../../forms/local-time.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { AddClosureDocument, RemoveClosureDocument, type AddClosureMutation } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';
import { HitBookings } from './hit-bookings.js';
import { spanWords } from './span-words.js';

type Hits = Extract<AddClosureMutation['addClosure'], { __typename: 'ClosureHits' }>;

/** When the asset is shut: what is planned, and planning more. */
export function Closures(props: { asset: Asset; mayEdit: boolean }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const locale = useLocale();
  const describe = useTroubleText();
  const [adding, setAdding] = useState(false);
  const { asset } = props;
  async function remove(id: string): Promise<void> {
    try {
      await mutate(RemoveClosureDocument, { id });
      toast(t('closures.removed'));
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  }
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('closures.title')}</h2>
        {props.mayEdit && <Button onClick={() => setAdding(true)}>{t('closures.add')}</Button>}
      </div>
      {!asset.closures.length && <p className="muted">{t('closures.none')}</p>}
      <ul className="stack stack-tight">
        {asset.closures.map((closure) => {
          const words = spanWords(closure, asset.timeZone, locale);
          return (
            <li key={closure.id} className="row spread">
              <span><strong>{words}</strong> {closure.reason}</span>
              {props.mayEdit && <Button look="danger" aria-label={t('closures.removeThis', { period: words })} onClick={() => void remove(closure.id)}>{t('hours.remove')}</Button>}
            </li>
          );
        })}
      </ul>
      {adding && <ClosureDialog asset={asset} onClose={() => setAdding(false)} />}
    </section>
  );
}

/** Asks for the closure; when bookings stand in it, lists them and asks once more. */
function ClosureDialog(props: { asset: Asset; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const [hits, setHits] = useState<Hits>();
  const { asset } = props;
  const instant = (data: FormData, name: string): string => instantIn(textOf(data, name), asset.timeZone);
  return (
    <Dialog title={t('closures.add')} onClose={props.onClose}>
      <OfficeForm
        submit={hits ? t('closures.addAnyway') : t('closures.add')} look={hits ? 'danger' : 'primary'}
        save={async (data) => {
          const input = { assetId: asset.id, start: instant(data, 'start'), end: instant(data, 'end'), reason: textOf(data, 'reason'), acceptHits: Boolean(hits) };
          const { addClosure } = await mutate(AddClosureDocument, { input });
          if (addClosure.__typename === 'ClosureHits') {
            setHits(addClosure);
            return;
          }
          await router.invalidate({ sync: true });
          props.onClose();
          toast(t('closures.added'));
        }}
      >
        <p className="muted">{t('closures.zone', { zone: asset.timeZone.replaceAll('_', ' ') })}</p>
        <div className="filter-row" onChange={() => setHits(undefined)}>
          <FormText name="start" type="datetime-local" required label={t('closures.start')} />
          <FormText name="end" type="datetime-local" required label={t('closures.end')} />
        </div>
        <FormText name="reason" required label={t('closures.reason')} maxLength={500} />
        {hits && (
          <Notice tone="attention" live>
            <p><strong>{t('closures.hits', { count: hits.bookings.length })}</strong></p>
            <HitBookings bookings={hits.bookings} />
            <p>{t('closures.hitsHint')}</p>
          </Notice>
        )}
      </OfficeForm>
    </Dialog>
  );
}
