import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button, formatDay, formatWireAmount, Notice, Table, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { todayIn } from '../../forms/local-time.js';
import { useTroubleText } from '../../forms/trouble.js';
import { MarkSeasonInstalmentDocument, PlanSeasonInstalmentsDocument } from '../../gql/graphql.js';
import { useMoneyWords } from '../../messages/use-money-words.js';
import type { Season } from './costs.load.js';

const office = getRouteApi('/office');
type Instalment = Season['instalments'][number];

/** Payments on account: a twelfth of the planned costs a month, by pledge. */
export function Instalments({ season, mayEdit }: { season: Season; mayEdit: boolean }) {
  const t = useMoneyWords();
  const locale = useLocale();
  const router = useRouter();
  const { acting } = office.useRouteContext();
  const troubleText = useTroubleText();
  const [trouble, setTrouble] = useState<unknown>(null);
  const names = new Map(season.pledges.map(({ cooperative }) => [cooperative.id, cooperative.name]));
  async function change(work: () => Promise<unknown>): Promise<void> {
    setTrouble(null);
    try {
      await work();
      await router.invalidate({ sync: true });
    } catch (error) {
      setTrouble(error);
    }
  }
  const mark = ({ cooperativeId, dueOn, paidOn }: Instalment): Promise<void> => change(() =>
    mutate(MarkSeasonInstalmentDocument, { input: { settlementId: season.id, cooperativeId, dueOn, paidOn: paidOn ? null : todayIn(acting.federation.timeZone) } }));
  const somePaid = season.instalments.some(({ paidOn }) => paidOn);
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('costs.instalments')}</h2>
        {mayEdit && !somePaid && <Button onClick={() => void change(() => mutate(PlanSeasonInstalmentsDocument, { input: { settlementId: season.id, expectedVersion: season.version } }))}>{t('costs.plan')}</Button>}
      </div>
      {trouble !== null && <Notice tone="error" live><p>{troubleText(trouble)}</p></Notice>}
      {season.instalments.length === 0 ? <p className="muted">{t('costs.noInstalments')}</p> : (
        <details className="more" open={season.instalments.length <= 12}>
          <summary>{t('costs.instalmentCount', { count: season.instalments.length })}</summary>
          <Table
            caption={t('costs.instalments')} captionHidden rows={season.instalments} rowKey={(one) => `${one.dueOn} ${one.cooperativeId}`}
            columns={[
              { key: 'due', label: t('costs.dueOn'), cell: (one) => formatDay(one.dueOn, 'withYear', locale) },
              { key: 'who', label: t('costs.cooperative'), cell: (one) => names.get(one.cooperativeId) ?? '' },
              { key: 'amount', label: t('costs.amount'), numeric: true, cell: (one) => formatWireAmount(one.amount, locale) },
              { key: 'paid', label: t('costs.paid'), cell: (one) => (
                <span className="row">
                  {one.paidOn ? t('costs.paidOn', { day: formatDay(one.paidOn, 'withYear', locale) }) : t('costs.notPaid')}
                  {mayEdit && <Button aria-label={t('costs.markFor', { cooperative: names.get(one.cooperativeId) ?? '', day: formatDay(one.dueOn, 'withYear', locale) })} onClick={() => void mark(one)}>{t(one.paidOn ? 'costs.unmark' : 'costs.mark')}</Button>}
                </span>
              ) },
            ]}
          />
        </details>
      )}
    </section>
  );
}
