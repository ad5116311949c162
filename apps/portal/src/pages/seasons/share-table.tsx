import { NamedMark, Table, formatNumber, useLocale } from '@auzolan/ui';
import type { SeasonQuery } from '../../gql/graphql.js';
import { useSession } from '../../session/session-provider.js';
import { useSeasonText } from './use-season-text.js';

/** What each is entitled to, and who has wished. */
export function ShareTable({ data }: { data: SeasonQuery }) {
  const t = useSeasonText();
  const locale = useLocale();
  const { actingFor } = useSession();
  const season = data.season!;
  const shares = data.seasonShares.items;
  const number = (amount: string) => formatNumber(Number(amount), locale);
  const mine = shares.find(({ cooperative }) => cooperative.id === actingFor?.cooperative?.id);
  const total = shares.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const isEqual = season.basis === 'EQUAL';
  return (
    <details className="more">
      <summary>{t('season.shares')}</summary>
      {isEqual && <p>{t('season.equalShare')}</p>}
      {!isEqual && mine && <p>{t('season.yourShare', { amount: number(mine.amount), total: number(String(total)), unit: season.unit })}</p>}
      <Table
        caption={t('season.shares')}
        captionHidden
        rows={shares}
        rowKey={({ cooperative }) => cooperative.id}
        columns={[
          { key: 'who', label: t('season.cooperative'), cell: ({ cooperative }: (typeof shares)[number]) => <NamedMark id={cooperative.id} name={cooperative.name} /> },
          ...(isEqual ? [] : [{ key: 'share', numeric: true, label: t('season.share'), cell: ({ amount }: (typeof shares)[number]) => `${number(amount)} ${season.unit}` }]),
          { key: 'wished', label: t('season.wished'), cell: ({ filedAt }: (typeof shares)[number]) => (filedAt ? t('season.yes') : t('season.notYet')) },
        ]}
      />
    </details>
  );
}
