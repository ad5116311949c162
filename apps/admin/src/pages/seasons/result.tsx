import { Button, formatNumber, Notice, Status, Table, useLocale, usePeriodFormat } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { query } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { OfficeSeasonOutcomesDocument, type OfficeSeasonOutcomesQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { SeasonRun, Wish } from './seasons.load.js';

type Outcomes = OfficeSeasonOutcomesQuery['seasonOutcomes'];

/** The latest result: every wish in the order in which it was decided, with the reason. */
export function Result({ run }: { run: SeasonRun }) {
  const t = useWords();
  const locale = useLocale();
  const period = usePeriodFormat();
  const describe = useTroubleText();
  const [outcomes, setOutcomes] = useState<Outcomes>({ items: [], totalItems: 0 });
  const [trouble, setTrouble] = useState<string | null>(null);
  const load = async (skip: number): Promise<void> => {
    try {
      const { seasonOutcomes } = await query(OfficeSeasonOutcomesDocument, { runId: run.id, skip });
      setOutcomes((known) => ({ totalItems: seasonOutcomes.totalItems, items: [...known.items.slice(0, skip), ...seasonOutcomes.items] }));
    } catch (error) {
      setTrouble(describe(error));
    }
  };
  useEffect(() => {
    void load(0);
  }, [run.id]);
  const wishName = ({ asset, start, end }: Wish): string => `${asset.name}, ${period.full({ start, end, zone: asset.timeZone })}`;
  return (
    <section className="stack" aria-labelledby="result-title">
      <h2 id="result-title">{t('season.result', { number: run.number })}</h2>
      <p>{t('season.counts', { given: formatNumber(run.given, locale), refused: formatNumber(run.refused, locale) })}</p>
      <p className="muted">{t('season.rule')}</p>
      {run.conflicts.length > 0 && (
        <Notice tone="attention">
          <p>{t('season.conflicts')}</p>
          <ul>{run.conflicts.map(({ wish, reason }) => <li key={wish.id}>{wish.cooperative.name}: {wishName(wish)}. {reasonWords(t, reason, '')}</li>)}</ul>
        </Notice>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      <Table
        caption={t('season.result', { number: run.number })}
        captionHidden
        rows={outcomes.items}
        rowKey={({ wish }) => wish.id}
        columns={[
          { key: 'step', label: t('season.step'), cell: ({ step }) => formatNumber(step, locale) },
          { key: 'who', label: t('members.cooperative'), cell: ({ wish }) => wish.cooperative.name },
          { key: 'rank', label: t('season.rank'), numeric: true, cell: ({ wish }) => formatNumber(wish.rank, locale) },
          { key: 'wish', label: t('season.wish'), cell: ({ wish }) => wishName(wish) },
          {
            key: 'outcome', label: t('season.outcome'),
            cell: ({ refusal }) => (refusal
              ? reasonWords(t, refusal.reason, [...new Set(refusal.by.map(({ cooperative }) => cooperative.name))].join(', '))
              : <Status tone="success" icon="check">{t('season.given')}</Status>),
          },
        ]}
      />
      {outcomes.items.length < outcomes.totalItems && <p><Button onClick={() => void load(outcomes.items.length)}>{t('season.more')}</Button></p>}
    </section>
  );
}

type Reason = NonNullable<Outcomes['items'][number]['refusal']>['reason'];

function reasonWords(t: ReturnType<typeof useWords>, reason: Reason, who: string): string {
  return reason === 'TAKEN' && who ? t('season.why.TAKEN', { who }) : t(reason === 'TAKEN' ? 'season.why.taken' : `season.why.${reason}`);
}
