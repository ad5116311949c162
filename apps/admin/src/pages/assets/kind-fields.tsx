import { CheckField } from '@auzolan/ui';
import { useState } from 'react';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import type { AssetKind } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Asset } from './assets.load.js';

export const KINDS = ['EXCLUSIVE', 'POOLED', 'COMPOSITE'] as const satisfies readonly AssetKind[];

/** How an asset is shared: chosen once when it is registered; the number of a pool can change. */
export function KindFields({ asset }: { asset?: Asset }) {
  const t = useWords();
  const [kind, setKind] = useState<AssetKind>(asset?.kind ?? 'EXCLUSIVE');
  return (
    <>
      {!asset && (
        <FormSelect name="kind" label={t('kind.label')} hint={t('kind.stays')} required value={kind} onChange={(event) => setKind(event.currentTarget.value as AssetKind)}>
          {KINDS.map((one) => <option key={one} value={one}>{t(`kind.${one}`)}</option>)}
        </FormSelect>
      )}
      {kind === 'POOLED' && <FormText name="quantity" type="number" min={1} max={10000} step={1} required label={t('kind.quantity')} defaultValue={asset?.quantity ?? ''} />}
      <CheckField name="requestsBlock" label={t('kind.requestsBlock')} defaultChecked={asset?.requestsBlock ?? true} />
    </>
  );
}
