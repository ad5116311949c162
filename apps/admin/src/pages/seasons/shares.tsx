import { useRouter } from '@tanstack/react-router';
import { Button, formatNumber, NamedMark, Table, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { SetSeasonSharesDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { SeasonDetail } from './seasons.load.js';

/** What each co-op is entitled to. Changed only while wishes are open. */
export function Shares({ detail, mayEdit }: { detail: SeasonDetail; mayEdit: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const { season, shares } = detail;
  const [editing, setEditing] = useState(false);
  const isEqual = season.basis === 'EQUAL';
  return (
    <section className="stack" aria-labelledby="shares-title">
      <h2 id="shares-title">{t('season.shares')}</h2>
      {isEqual && <p>{t('season.equalShare')}</p>}
      {editing ? <SharesForm detail={detail} onDone={() => setEditing(false)} /> : (
        <>
          {shares.length > 0 ? (
            <Table
              caption={t('season.shares')}
              captionHidden
              rows={shares}
              rowKey={({ cooperative }) => cooperative.id}
              columns={[
                { key: 'who', label: t('members.cooperative'), cell: ({ cooperative }) => <NamedMark id={cooperative.id} name={cooperative.name} /> },
                { key: 'amount', label: `${t('season.share')} ${season.unit}`.trim(), numeric: true, cell: ({ amount }) => formatNumber(Number(amount), locale) },
                { key: 'filed', label: t('season.hasFiled'), cell: ({ filedAt }) => (filedAt ? t('season.yes') : t('season.notYet')) },
              ]}
            />
          ) : <p className="muted">{t('season.noShares')}</p>}
          {mayEdit && !isEqual && <p><Button onClick={() => setEditing(true)}>{t('season.setShares')}</Button></p>}
        </>
      )}
    </section>
  );
}

function SharesForm({ detail: { season, shares, cooperatives }, onDone }: { detail: SeasonDetail; onDone: () => void }) {
  const t = useWords();
  const router = useRouter();
  const toast = useToast();
  const amounts = new Map(shares.map(({ cooperative, amount }) => [cooperative.id, amount]));
  return (
    <OfficeForm
      label={t('season.shares')} submit={t('form.save')} also={<Button onClick={onDone}>{t('form.cancel')}</Button>}
      save={async (data) => {
        const given = cooperatives.map(({ id }) => ({ cooperativeId: id, amount: textOf(data, id) })).filter(({ amount }) => amount !== '');
        await mutate(SetSeasonSharesDocument, { input: { id: season.id, expectedVersion: season.version, shares: given } });
        await router.invalidate({ sync: true });
        toast(t('form.saved'));
        onDone();
      }}
    >
      <p className="muted">{t('season.sharesHint')}</p>
      {cooperatives.map(({ id, name }) => <FormText key={id} name={id} label={name} inputMode="numeric" pattern="[0-9]{1,16}" defaultValue={amounts.get(id) ?? ''} />)}
    </OfficeForm>
  );
}
