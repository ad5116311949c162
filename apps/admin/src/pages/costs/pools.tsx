import { useRouter } from '@tanstack/react-router';
import { Button, formatWireAmount, Table, useLocale, useToast } from '@auzolan/ui';
import { amountText, parseAmount } from '@auzolan/money';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SetSeasonPoolsDocument, type UsageMeasure } from '../../gql/graphql.js';
import { useMoneyWords } from '../../messages/use-money-words.js';
import type { Season } from './costs.load.js';
import { MEASURES } from './units.js';

type Pool = Season['pools'][number];

/** What the season cost, and by what each part is shared out. */
export function Pools({ season, mayEdit }: { season: Season; mayEdit: boolean }) {
  const t = useMoneyWords();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const by = ({ kind, measure }: Pool): string => (kind === 'FIXED' ? t('costs.fixed') : t('costs.variable', { unit: t(`unit.${measure as (typeof MEASURES)[number]}`) }));
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('costs.pools')}</h2>
        {mayEdit && !editing && <Button onClick={() => setEditing(true)}>{t('form.edit')}</Button>}
      </div>
      {editing ? <PoolsForm season={season} onDone={() => setEditing(false)} /> : season.pools.length === 0 ? <p className="muted">{t('costs.noPools')}</p> : (
        <Table
          caption={t('costs.pools')} captionHidden rows={season.pools} rowKey={(pool) => pool.id}
          columns={[
            { key: 'name', label: t('costs.what'), cell: (pool) => pool.name },
            { key: 'by', label: t('costs.sharedBy'), cell: by },
            { key: 'planned', label: t('costs.planned'), numeric: true, cell: (pool) => formatWireAmount(pool.planned, locale) },
            { key: 'actual', label: t('costs.actual'), numeric: true, cell: (pool) => formatWireAmount(pool.actual, locale) },
          ]}
        />
      )}
    </section>
  );
}

const SPARE = 2;

/** All pools at once; a line without a name is left out. */
function PoolsForm({ season, onDone }: { season: Season; onDone: () => void }) {
  const t = useMoneyWords();
  const toast = useToast();
  const router = useRouter();
  const [many, setMany] = useState(Math.max(season.pools.length, 1) + (season.pools.length ? 0 : SPARE));
  const shown = (pool: Pool | undefined, part: 'planned' | 'actual'): string => (pool ? amountText({ minor: BigInt(pool[part].minor), currency: season.currency }) : '');
  return (
    <OfficeForm
      label={t('costs.pools')} submit={t('form.save')} also={<Button onClick={onDone}>{t('form.cancel')}</Button>}
      save={async (data) => {
        await mutate(SetSeasonPoolsDocument, { input: { settlementId: season.id, expectedVersion: season.version, pools: poolsOf(data, many, season.currency) } });
        await router.invalidate({ sync: true });
        onDone();
        toast(t('form.saved'));
      }}
    >
      <p className="muted">{t('costs.poolsHint', { currency: season.currency })}</p>
      {Array.from({ length: many }, (_, index) => {
        const pool = season.pools[index];
        return (
          <div key={index} className="filter-row">
            <FormText name={`pools.${index}.name`} label={t('costs.what')} maxLength={200} defaultValue={pool?.name} />
            <FormSelect name={`pools.${index}.measure`} label={t('costs.sharedBy')} required defaultValue={pool?.measure ?? 'FIXED'}>
              <option value="FIXED">{t('costs.fixed')}</option>
              {MEASURES.map((measure) => <option key={measure} value={measure}>{t('costs.variable', { unit: t(`unit.${measure}`) })}</option>)}
            </FormSelect>
            <FormText name={`pools.${index}.planned`} label={t('costs.planned')} inputMode="decimal" defaultValue={shown(pool, 'planned')} />
            <FormText name={`pools.${index}.actual`} label={t('costs.actual')} inputMode="decimal" defaultValue={shown(pool, 'actual')} />
          </div>
        );
      })}
      <Button onClick={() => setMany(many + 1)}>{t('costs.addPool')}</Button>
    </OfficeForm>
  );
}

/** What cannot be read goes to the server as it is, which names the field. */
function poolsOf(data: FormData, many: number, currency: string) {
  const minor = (name: string): string => {
    const text = textOf(data, name) || '0';
    const parsed = parseAmount(text, currency);
    return parsed.ok ? parsed.value.minor.toString() : text;
  };
  return Array.from({ length: many }, (_, index) => {
    const measure = textOf(data, `pools.${index}.measure`);
    const isFixed = measure === 'FIXED';
    return {
      name: textOf(data, `pools.${index}.name`), kind: isFixed ? ('FIXED' as const) : ('VARIABLE' as const), measure: isFixed ? null : (measure as UsageMeasure),
      planned: minor(`pools.${index}.planned`), actual: minor(`pools.${index}.actual`),
    };
  }).filter(({ name }) => name);
}
