import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, formatNumber, Status, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { useUpkeepWords, withUpkeepWords } from '../../messages/use-upkeep-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { Facts } from '../cooperatives/facts.js';
import { AssetEditor } from './asset-editor.js';
import type { Asset } from './assets.load.js';
import { Closures } from './closures.js';
import { ExceptionDays } from './exception-days.js';
import { OpeningHours } from './opening-hours.js';
import { Parts } from './parts.js';
import { Documents } from './documents.js';
import { Photos } from './photos.js';
import { KeySection } from '../keys/key-section.js';
import { MeterSection } from '../meters/meter-section.js';
import { ProblemSection } from '../problems/problem-section.js';
import { PlanSection } from '../maintenance/plan-section.js';
import { WeatherQueue } from '../weather/weather-queue.js';
import { Units } from './units.js';

const route = getRouteApi('/office/assets/$id');
const office = getRouteApi('/office');

/** One asset: what it is, when it is open and closed, how it looks. */
export const AssetPage = withUpkeepWords(AssetView);

function AssetView() {
  const t = useUpkeepWords();
  const asset = route.useLoaderData();
  const { me, acting } = office.useRouteContext();
  /** The asset as it was when editing began: its version keeps changes of others from being lost. */
  const [editing, setEditing] = useState<Asset | null>(null);
  const ours = me.memberships.flatMap((membership) => membership.cooperatives).some((own) => own.id === asset.owner.id && own.roles.includes('COORDINATOR'));
  const mayEdit = rightsOf(acting).decide || ours;
  return (
    <div className="page stack stack-loose">
      <PageHead title={asset.name} lead={t('assets.ownedBy', { owner: asset.owner.name })}>
        {asset.retired && <Status tone="plain" icon="cross">{t('assets.retired')}</Status>}
        <Link className="button" to="/timetable">{t('nav.timetable')}</Link>
        {mayEdit && !editing && <Button onClick={() => setEditing(asset)}>{t('form.edit')}</Button>}
      </PageHead>
      <div className="columns">
        <div className="stack stack-loose">
          <section className="stack" aria-label={t('assets.facts')}>
            {editing ? <AssetEditor asset={editing} onDone={() => setEditing(null)} /> : <AssetFacts asset={asset} />}
          </section>
          <PlanSection asset={asset} mayEdit={mayEdit} />
          <MeterSection asset={asset} mayEdit={mayEdit} />
        </div>
        <div className="stack stack-loose">
          {asset.kind === 'COMPOSITE' && <Parts asset={asset} mayEdit={mayEdit} />}
          {asset.kind === 'POOLED' && <Units asset={asset} mayEdit={mayEdit} />}
          <OpeningHours asset={asset} mayEdit={mayEdit} />
          <ExceptionDays asset={asset} mayEdit={mayEdit} />
          <Closures asset={asset} mayEdit={mayEdit} />
          <KeySection asset={asset} mayEdit={mayEdit} />
          <ProblemSection asset={asset} />
          {mayEdit && <WeatherQueue asset={asset} />}
        </div>
      </div>
      <Photos asset={asset} mayEdit={mayEdit} />
      <Documents asset={asset} mayEdit={mayEdit} />
    </div>
  );
}

function AssetFacts({ asset }: { asset: Asset }) {
  const t = useUpkeepWords();
  const locale = useLocale();
  return (
    <>
      {asset.description && <p>{asset.description}</p>}
      <Facts
        facts={[
          [t('assets.category'), t(`category.${asset.category}`)],
          [t('kind.label'), t(`kind.${asset.kind}`)],
          ...(asset.kind === 'POOLED' ? [[t('kind.quantity'), formatNumber(asset.quantity, locale)] as [string, string]] : []),
          [t('assets.owner'), <Link key="owner" to="/cooperatives/$id" params={{ id: asset.owner.id }}>{asset.owner.name}</Link>],
          [t('assets.howToUse'), asset.howToUse],
          [t('assets.place'), asset.place],
          [t('assets.timeZone'), asset.timeZone.replaceAll('_', ' ')],
          [t('assets.setup'), formatNumber(asset.setupMinutes, locale)],
          [t('assets.turnaround'), formatNumber(asset.turnaroundMinutes, locale)],
          [t('assets.shortest'), formatNumber(asset.minMinutes, locale)],
          [t('assets.longest'), formatNumber(asset.maxMinutes, locale)],
          [t('assets.horizon'), formatNumber(asset.horizonDays, locale)],
          [t('assets.objectionHours'), formatNumber(asset.objectionHours, locale)],
          ...(asset.twoPeople ? [[t('assets.twoPeopleFact'), t('assets.twoPeopleYes')] as [string, string]] : []),
        ]}
      />
    </>
  );
}
