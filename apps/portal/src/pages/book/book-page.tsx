import { buttonClass, Icon, NamedMark } from '@auzolan/ui';
import { useEffect, useRef } from 'react';
import { Link, useSearch } from 'wouter';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { AssetsDocument, SearchAssetsDocument, type AssetCategory } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { cameFromAnotherPage, Page } from '../../shell/page.js';
import { searchAssets, type AssetItem } from './asset-search.js';
import { CategoryChips } from './category-chips.js';
import { CategoryPicture } from './pictures.js';
import { SearchForm } from './search-form.js';

/** Find the thing to book, by words or by kind. */
export function BookPage() {
  const t = useText();
  const parameters = new URLSearchParams(useSearch());
  const text = parameters.get('q') ?? '';
  const category = parameters.get('category') as AssetCategory | null;
  const all = useQuery(AssetsDocument, {}, 'assets');
  const complete = Boolean(all.data && all.data.assets.totalItems <= all.data.assets.items.length);
  const searched = useQuery(SearchAssetsDocument, { text }, text && all.data && !complete ? `search ${text}` : null);
  const items = searched.data?.assets.items ?? all.data?.assets.items;
  const found = items && searchAssets(items, { text: searched.data ? '' : text, category }, (kind) => t(`category.${kind}`));
  const narrowed = Boolean(text || category);
  const results = found ? <Results found={found} text={text} category={category} /> : <NoData query={all} />;
  const chips = all.data && <CategoryChips assets={all.data.assets.items} current={category} />;
  return (
    <Page title={t('book.title')} focusHeading={!narrowed}>
      {!narrowed && (
        <div className="row">
          <Link href="/bookings" className={buttonClass()}>
            <Icon name="calendar" />
            {t('bookings.title')}
          </Link>
        </div>
      )}
      {narrowed ? (
        <>
          {results}
          <section className="stack">
            <SearchForm key={text} text={text} />
            {chips}
          </section>
        </>
      ) : (
        <>
          <section className="stack">
            <SearchForm key={text} text={text} />
            {chips}
          </section>
          {results}
        </>
      )}
      <AsOf query={all} />
    </Page>
  );
}

/** After a search or a chip, focus goes to what was found: the next Tab is the first of them. */
function Results(props: { found: AssetItem[]; text: string; category: AssetCategory | null }) {
  const t = useText();
  const { found, text, category } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const openedHere = useRef(!cameFromAnotherPage());
  useEffect(() => {
    if ((text || category) && !openedHere.current) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    openedHere.current = false;
  }, [text, category]);
  if (found.length === 0) {
    return (
      <div className="stack" role="status">
        <h2 className="visually-hidden" tabIndex={-1} ref={heading}>{t('search.found', { count: 0 })}</h2>
        <p>{text ? t('search.nothing', { text }) : t('search.empty')}</p>
        {(text || category) && <p><Link href="/book" className={buttonClass()}>{t('search.all')}</Link></p>}
      </div>
    );
  }
  return (
    <section className="stack">
      <h2 tabIndex={-1} ref={heading}>{category ? t(`category.${category}`) : text ? t('search.found', { count: found.length }) : t('search.everything')}</h2>
      <ul className="asset-list">
        {found.map((asset) => (
          <li key={asset.id}>
            <Link href={`/book/${asset.id}`} className="asset-row">
              <CategoryPicture category={asset.category} />
              <span className="asset-row-words">
                <strong>{asset.name}</strong>
                <span className="muted small"><NamedMark id={asset.owner.id} name={asset.owner.name} /></span>
                {asset.place && <span className="muted small">{asset.place}</span>}
              </span>
              <Icon name="chevron" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
