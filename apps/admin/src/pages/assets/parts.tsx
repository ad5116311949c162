import { Link, useRouter } from '@tanstack/react-router';
import { Button, Dialog, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate, query } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { numberOrNull, textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { LeafAssetsDocument, SetAssetPartsDocument, type LeafAssetsQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';
import { ChangeHits, useChangeHits } from './change-hits.js';

type Leaf = LeafAssetsQuery['assets']['items'][number];

/** What a whole or kit is made of, and choosing it. */
export function Parts({ asset, mayEdit }: { asset: Asset; mayEdit: boolean }) {
  const t = useWords();
  const [leaves, setLeaves] = useState<readonly Leaf[] | null>(null);
  const edit = async (): Promise<void> => setLeaves((await query(LeafAssetsDocument, {})).assets.items.filter(({ kind }) => kind !== 'COMPOSITE'));
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('parts.title')}</h2>
        {mayEdit && <Button onClick={() => void edit()}>{t('parts.edit')}</Button>}
      </div>
      <p className="muted">{asset.parts.length ? t('parts.lead', { name: asset.name }) : t('parts.none')}</p>
      <ul className="stack stack-tight">
        {asset.parts.map((part) => (
          <li key={part.asset.id}>
            {part.quantity > 1 && `${part.quantity} × `}
            <Link to="/assets/$id" params={{ id: part.asset.id }}>{part.asset.name}</Link>
          </li>
        ))}
      </ul>
      {leaves && <PartsDialog asset={asset} leaves={leaves} onClose={() => setLeaves(null)} />}
    </section>
  );
}

interface Line {
  key: number;
  assetId: string;
  quantity: number;
}

function PartsDialog({ asset, leaves, onClose }: { asset: Asset; leaves: readonly Leaf[]; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const { hits, save, forget } = useChangeHits();
  const [lines, setLines] = useState<Line[]>(() => [...asset.parts.map((part, key) => ({ key, assetId: part.asset.id, quantity: part.quantity })), { key: asset.parts.length, assetId: '', quantity: 1 }]);
  const remove = (key: number): void => {
    forget();
    setLines((old) => old.filter((line) => line.key !== key));
  };
  return (
    <Dialog title={t('parts.edit')} onClose={onClose}>
      <OfficeForm
        submit={hits ? t('hits.saveAnyway') : t('parts.save')} look={hits ? 'danger' : 'primary'}
        also={<Button onClick={() => setLines((old) => [...old, { key: Math.max(-1, ...old.map(({ key }) => key)) + 1, assetId: '', quantity: 1 }])}>{t('parts.add')}</Button>}
        save={async (data) => {
          const parts = lines
            .map(({ key }) => ({ assetId: textOf(data, `part${key}`), quantity: numberOrNull(data, `quantity${key}`) ?? 1 }))
            .filter(({ assetId }) => assetId);
          const input = { assetId: asset.id, parts };
          if (!(await save({ setAssetParts: input }, (acceptHits) => mutate(SetAssetPartsDocument, { input: { ...input, acceptHits } })))) return;
          await router.invalidate({ sync: true });
          onClose();
          toast(t('parts.saved'));
        }}
      >
        {lines.map(({ key, assetId, quantity }, index) => (
          <div className="filter-row" key={key} onChange={forget}>
            <FormSelect name={`part${key}`} label={t('parts.part', { number: index + 1 })} defaultValue={assetId}>
              <option value="">{t('kit.choose')}</option>
              {leaves.map(({ id, name, owner }) => <option key={id} value={id}>{name} · {owner.name}</option>)}
            </FormSelect>
            <FormText name={`quantity${key}`} type="number" min={1} max={10000} step={1} label={t('parts.count')} defaultValue={quantity} />
            <Button look="danger" aria-label={t('parts.remove', { number: index + 1 })} onClick={() => remove(key)}>{t('hours.remove')}</Button>
          </div>
        ))}
        <ChangeHits hits={hits} />
      </OfficeForm>
    </Dialog>
  );
}
