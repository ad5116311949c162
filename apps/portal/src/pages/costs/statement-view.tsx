import { formatDay, formatSize, formatVolume, formatWireAmount, Status, useLocale } from '@auzolan/ui';
import type { OwnStatementsQuery } from '../../gql/graphql.js';
import { LineUses } from './line-uses.js';
import { useCostText } from './use-cost-text.js';

export type OwnStatement = OwnStatementsQuery['statements']['items'][number];

/** One season of one co-op: who owes what, and why. */
export function StatementView({ statement }: { statement: OwnStatement }) {
  const t = useCostText();
  const locale = useLocale();
  const { settlement, cooperative, charged, paid, due } = statement;
  const isFinal = settlement.status === 'CLOSED';
  const names = { cooperative: cooperative.name, amount: formatSize(due, locale), season: settlement.name };
  const direction = due.minor === '0' ? 'even' : due.minor.startsWith('-') ? 'back' : 'owes';
  return (
    <section className="stack stack-tight">
      <h2>{settlement.name}</h2>
      <p className="row">
        <Status tone={isFinal ? 'success' : 'info'} icon={isFinal ? 'check' : 'clock'}>{t(isFinal ? 'costs.final' : 'costs.soFar')}</Status>
        <span className="muted">{t('costs.dates', { from: formatDay(settlement.fromDate, 'withYear', locale), until: formatDay(settlement.lastDate, 'withYear', locale) })}</span>
      </p>
      <p className="lead"><strong>{t(`costs.${direction}`, names)}</strong></p>
      <p>{t('costs.sum', { charged: formatWireAmount(charged, locale), paid: formatWireAmount(paid, locale) })}</p>
      <ul className="bullets">
        {statement.lines.map((line) => {
          const unit = line.sharedBy === 'USE' ? (line.pool.measure ?? 'TIME') : settlement.pledgeUnit;
          const words = {
            pool: line.pool.name, amount: formatWireAmount(line.amount, locale), whole: formatWireAmount(line.pool.actual, locale),
            share: formatVolume(line.share, line.scale, unit, locale), all: formatVolume(line.ofAll, line.scale, unit, locale),
          };
          return (
            <li key={line.pool.id}>
              {t(line.sharedBy === 'USE' ? 'costs.byUse' : 'costs.byPledge', words)}
              {line.sharedBy === 'USE' && <LineUses of={{ settlementId: settlement.id, cooperativeId: cooperative.id, poolId: line.pool.id }} count={line.basisCount} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
