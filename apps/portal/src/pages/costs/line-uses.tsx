import { formatInstant, formatVolume, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { StatementUsesDocument, type StatementBasisInput } from '../../gql/graphql.js';
import { useCostText } from './use-cost-text.js';

/** How a share was measured: every use with its readings, read when it is opened. */
export function LineUses(props: { of: StatementBasisInput; count: number }) {
  const t = useCostText();
  const [open, setOpen] = useState(false);
  return (
    <details className="more no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('costs.measured', { count: props.count })}</summary>
      {open && <Uses of={props.of} />}
    </details>
  );
}

function Uses({ of }: { of: StatementBasisInput }) {
  const t = useCostText();
  const locale = useLocale();
  const query = useQuery(StatementUsesDocument, { of }, `uses ${of.settlementId} ${of.cooperativeId} ${of.poolId}`);
  if (!query.data) return <NoData query={query} />;
  const { items, totalItems } = query.data.statementBasis;
  return (
    <ul className="bullets">
      {items.map((use) => {
        const words = { asset: use.asset.name, when: formatInstant(use.start, locale, use.asset.timeZone), quantity: formatVolume(use.quantity, use.scale, use.measure, locale) };
        const reading = (value: string): string => formatVolume(value, use.scale, use.measure, locale);
        return (
          <li key={use.id}>
            {use.fromReading && use.toReading
              ? t('costs.metered', { ...words, from: reading(use.fromReading.value), to: reading(use.toReading.value) })
              : t('costs.timed', words)}
          </li>
        );
      })}
      {totalItems > items.length && <li className="muted">{t('costs.moreUses', { count: totalItems - items.length })}</li>}
    </ul>
  );
}
