import { getRouteApi } from '@tanstack/react-router';
import { formatInstant, formatNumber, Status, useLocale, usePeriodFormat } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { Facts } from '../cooperatives/facts.js';
import { ExtendForm } from './extend-form.js';
import { Result } from './result.js';
import { RunHistory } from './run-history.js';
import { RunSteps } from './run-steps.js';
import { Shares } from './shares.js';

const route = getRouteApi('/office/seasons/$id');
const office = getRouteApi('/office');

/** One season: what decides it, and what becomes of it. */
export function SeasonPage() {
  const t = useWords();
  const locale = useLocale();
  const period = usePeriodFormat();
  const detail = route.useLoaderData();
  const { acting } = office.useRouteContext();
  const { season, assets, runs } = detail;
  const steward = rightsOf(acting).decide;
  const last = runs[0];
  return (
    <div className="page stack stack-loose">
      <PageHead title={season.title} lead={`${period.day(season.startsOn)} – ${period.day(season.endsOn)}`}>
        <Status tone={season.phase === 'OPEN' ? 'info' : season.phase === 'PUBLISHED' ? 'success' : 'plain'}>{t(`season.${season.phase}`)}</Status>
      </PageHead>
      {steward && <RunSteps detail={detail} />}
      <div className="columns">
        <section className="stack" aria-label={t('season.facts')}>
          <Facts
            facts={[
              [t('season.closesAt'), formatInstant(season.closesAt, locale)],
              [t('season.filed'), formatNumber(season.filed, locale)],
              [t('season.assets'), assets.map(({ name }) => name).join(', ')],
              [t('season.basis'), t(`season.${season.basis}`)],
              [t('season.round'), formatNumber(season.round, locale)],
              [t('season.commitment'), <code key="hash" className="address">{season.commitment}</code>],
            ]}
          />
          {steward && season.phase === 'OPEN' && <ExtendForm season={season} zone={acting.federation.timeZone} />}
        </section>
        <Shares detail={detail} mayEdit={steward && season.phase === 'OPEN'} />
      </div>
      {last && <Result key={last.id} run={last} />}
      <RunHistory runs={runs} />
    </div>
  );
}
