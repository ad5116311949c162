import { Icon, Status, usePeriodFormat } from '@auzolan/ui';
import { Link } from 'wouter';
import { NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { SeasonOutcomesDocument, type SeasonOutcomesQuery } from '../../gql/graphql.js';
import { useSeasonText } from './use-season-text.js';
import './seasons.css';

type Outcome = SeasonOutcomesQuery['seasonOutcomes']['items'][number];

/** Wish by wish, what the cooperative got, and why it did not get the others. */
export function OwnResult(props: { runId: string; cooperativeId: string }) {
  const t = useSeasonText();
  const query = useQuery(SeasonOutcomesDocument, props, `season-result/${props.runId}`);
  const outcomes = query.data?.seasonOutcomes.items;
  return (
    <section className="stack" aria-labelledby="result-title">
      <h2 id="result-title">{t('result.title')}</h2>
      {!outcomes && <NoData query={query} />}
      {outcomes?.length === 0 && <p>{t('result.none')}</p>}
      <ol className="wish-rows">
        {outcomes?.map((outcome) => <OutcomeRow key={outcome.wish.id} outcome={outcome} />)}
      </ol>
      {outcomes?.some(({ refusal }) => !refusal) && <p>{t('result.booked')} <Link href="/bookings">{t('bookings.title')}</Link></p>}
    </section>
  );
}

function OutcomeRow({ outcome: { wish, refusal, step } }: { outcome: Outcome }) {
  const t = useSeasonText();
  const period = usePeriodFormat();
  const who = [...new Set(refusal?.by.map(({ cooperative }) => cooperative.name))].join(', ');
  return (
    <li className="wish-row">
      <span className="wish-rank">{wish.rank}</span>
      <span className="wish-words">
        <strong>{wish.asset.name}, {period.full({ start: wish.start, end: wish.end, zone: wish.asset.timeZone })}</strong>
        {refusal ? (
          <span><Icon name="cross" /> {refusal.reason === 'TAKEN' ? t('refusal.TAKEN', { who }) : t(`refusal.${refusal.reason}`)}</span>
        ) : (
          <Status tone="success" icon="check">{t('result.yours')}</Status>
        )}
        <span className="muted">{t('how.turn', { step })}</span>
      </span>
    </li>
  );
}
