import { formatDay, Status, useLocale } from '@auzolan/ui';
import { Link } from 'wouter';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { SeasonsDocument } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { Page } from '../../shell/page.js';
import { SEASON_WORDS, useSeasonText } from './use-season-text.js';

/** The seasons of the federation, latest first. */
export default function SeasonsPage() {
  return <PageWords files={SEASON_WORDS}><Seasons /></PageWords>;
}

function Seasons() {
  const t = useSeasonText();
  const locale = useLocale();
  const query = useQuery(SeasonsDocument, {}, 'seasons');
  const seasons = query.data?.seasons.items;
  return (
    <Page title={t('seasons.title')} back={{ href: '/book', label: t('book.title') }}>
      <p>{t('seasons.about')}</p>
      {!seasons && <NoData query={query} />}
      {seasons?.length === 0 && <p>{t('seasons.nothing')}</p>}
      <ul className="asset-list">
        {seasons?.map((season) => (
          <li key={season.id}>
            <Link href={`/seasons/${season.id}`} className="asset-row">
              <span className="asset-row-words">
                <strong>{season.title}</strong>
                <span>{t('season.dates', { from: formatDay(season.startsOn, 'full', locale), until: formatDay(season.endsOn, 'withYear', locale) })}</span>
                <Status tone={season.phase === 'OPEN' ? 'info' : 'plain'} icon={season.phase === 'OPEN' ? 'clock' : undefined}>{t(`season.${season.phase}`)}</Status>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <AsOf query={query} />
    </Page>
  );
}
