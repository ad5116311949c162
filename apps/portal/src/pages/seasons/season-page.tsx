import { formatDay, formatInstant, Status, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery, type QueryState } from '../../data/use-query.js';
import { SeasonDocument, type SeasonQuery } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { useSession } from '../../session/session-provider.js';
import { Page } from '../../shell/page.js';
import { HowDecided } from './how-decided.js';
import { OwnResult } from './own-result.js';
import { ShareTable } from './share-table.js';
import { SEASON_WORDS, useSeasonText } from './use-season-text.js';
import { WishEditor } from './wish-editor.js';

/** One season: wishing while it is open, the result with its reasons once it is decided. */
export default function SeasonPage(props: { id: string }) {
  return <PageWords files={SEASON_WORDS}><SeasonView id={props.id} /></PageWords>;
}

function SeasonView(props: { id: string }) {
  const t = useSeasonText();
  const query = useQuery(SeasonDocument, { id: props.id }, `season/${props.id}`);
  const { data } = query;
  const back = { href: '/seasons', label: t('seasons.title') };
  if (!data) return <Page title={t('seasons.title')} back={back}><NoData query={query} /></Page>;
  if (!data.season) return <Page title={t('season.gone')} back={back}><p>{t('notFound.text')}</p></Page>;
  return (
    <Page title={data.season.title} back={back}>
      <Head data={data} />
      <Body data={data} query={query} />
      <ShareTable data={data} />
      <AsOf query={query} />
    </Page>
  );
}

function Head({ data }: { data: SeasonQuery }) {
  const t = useSeasonText();
  const locale = useLocale();
  const season = data.season!;
  const when = formatInstant(season.closesAt, locale);
  return (
    <div className="stack stack-tight">
      <p className="lead">{t('season.dates', { from: formatDay(season.startsOn, 'full', locale), until: formatDay(season.endsOn, 'withYear', locale) })}</p>
      <p><Status tone={season.phase === 'OPEN' ? 'info' : 'plain'}>{t(`season.${season.phase}`)}</Status></p>
      {season.phase === 'OPEN' && <p>{t('season.openUntil', { when })}</p>}
      {(season.phase === 'CLOSED' || season.phase === 'DRAWN') && <p>{t('season.closedSince', { when })}</p>}
      <p><span className="muted">{t('season.what')}: </span>{data.seasonAssets.items.map(({ name }) => name).join(', ')}</p>
    </div>
  );
}

function Body({ data, query }: { data: SeasonQuery; query: QueryState<SeasonQuery> }) {
  const t = useSeasonText();
  const { actingFor } = useSession();
  const [filed, setFiled] = useState(false);
  const file = () => {
    setFiled(true);
    query.reload();
  };
  const cooperative = actingFor?.cooperative ?? null;
  const ended = data.seasonRuns.items.filter(({ outcome }) => outcome);
  const published = ended.find(({ outcome }) => outcome === 'PUBLISHED');
  const season = data.season!;
  return (
    <>
      {season.phase === 'OPEN' && (cooperative ? <WishEditor key={season.mine?.version ?? 0} data={data} justFiled={filed} onFiled={file} /> : <p>{t('season.steward')}</p>)}
      {published && cooperative && <OwnResult runId={published.id} cooperativeId={cooperative.id} />}
      {ended.map((run) => <HowDecided key={run.id} run={run} unit={season.basis === 'EQUAL' ? '' : season.unit} />)}
    </>
  );
}
