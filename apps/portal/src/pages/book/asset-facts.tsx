import { Icon, NamedMark } from '@auzolan/ui';
import { Link } from 'wouter';
import type { AssetCalendarQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { AssetRules } from './asset-rules.js';
import { ownFile } from '../../session/acting-for.js';

type Asset = NonNullable<AssetCalendarQuery['asset']>;

/** Where it is, who to ask, how to use it, and its rules in a few lines. */
export function AssetFacts(props: { asset: Asset }) {
  const t = useText();
  const { asset } = props;
  const { owner } = asset;
  return (
    <section className="stack asset-facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('asset.about')}</h2>
      {asset.photos.map((photo) => (
        <img key={photo.id} className="asset-photo" src={ownFile(photo.url)} alt={photo.alt} loading="lazy" />
      ))}
      {asset.description && <p>{asset.description}</p>}
      <dl className="facts">
        <div><dt>{t('asset.owner')}</dt><dd><NamedMark id={owner.id} name={owner.name} /></dd></div>
        {asset.place && <div><dt>{t('check.where')}</dt><dd>{asset.place}</dd></div>}
        {owner.phone && <div><dt>{t('asset.phone')}</dt><dd><a href={`tel:${owner.phone}`}>{owner.phone}</a></dd></div>}
        {owner.email && <div><dt>{t('asset.email')}</dt><dd><a href={`mailto:${owner.email}`}>{owner.email}</a></dd></div>}
      </dl>
      {asset.howToUse && (
        <details className="more">
          <summary>{t('asset.howToUse')}</summary>
          <p className="preserve-lines">{asset.howToUse}</p>
        </details>
      )}
      {asset.documents.map((document) => (
        <p key={document.id}><a href={ownFile(document.url)} target="_blank" rel="noreferrer">{document.title} (PDF)</a></p>
      ))}
      <AssetRules rules={asset.rules ?? []} zone={asset.timeZone} />
      <p>
        <Link href={`/book/${asset.id}/week`} className="with-icon">
          <Icon name="print" />
          {t('asset.week')}
        </Link>
      </p>
      <p>
        <Link href={`/problem/${asset.id}`} className="with-icon">
          <Icon name="warning" />
          {t('asset.problem')}
        </Link>
      </p>
    </section>
  );
}
