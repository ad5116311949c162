import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormSelect } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { CreateCalendarFeedDocument, type CalendarFeedKind } from '../../gql/graphql.js';
import { useCalendarWords } from '../../messages/use-calendar-words.js';
import { rightsOf } from '../../shell/rights.js';
import type { CalendarAsset } from './calendars.load.js';

const office = getRouteApi('/office');
const route = getRouteApi('/office/timetable/links');

/** What a new link shows; the server gives its address once. */
export function FeedForm(props: { assets: readonly CalendarAsset[]; onMade: (address: string) => void }) {
  const t = useCalendarWords();
  const router = useRouter();
  const { asset } = route.useSearch();
  const { me, acting } = office.useRouteContext();
  const [kind, setKind] = useState<CalendarFeedKind>(asset ? 'ASSET' : 'MINE');
  const cooperatives = me.memberships.find(({ federationId }) => federationId === acting.federation.id)?.cooperatives ?? [];
  const keeps = new Set(cooperatives.filter(({ roles }) => roles.includes('COORDINATOR')).map(({ id }) => id));
  // Only whoever keeps an asset tells strangers when it is taken.
  const assets = kind === 'FREE_BUSY' && !rightsOf(acting).decide ? props.assets.filter(({ owner }) => keeps.has(owner.id)) : props.assets;
  const kinds = (['MINE', 'COOPERATIVE', 'ASSET', 'FREE_BUSY'] as const).filter((one) => one !== 'COOPERATIVE' || cooperatives.length > 0);
  async function save(data: FormData): Promise<void> {
    const input = {
      kind,
      ...(kind === 'COOPERATIVE' ? { cooperativeId: textOf(data, 'cooperativeId') } : {}),
      ...(kind === 'ASSET' || kind === 'FREE_BUSY' ? { assetId: textOf(data, 'assetId') } : {}),
    };
    const { createCalendarFeed } = await mutate(CreateCalendarFeedDocument, { input });
    await router.invalidate({ sync: true });
    props.onMade(new URL(createCalendarFeed.path, location.origin).href);
  }
  return (
    <OfficeForm label={t('calendars.make')} submit={t('calendars.make')} save={save}>
      <div className="filter-row">
        <FormSelect name="kind" label={t('calendars.shows')} required value={kind} onChange={(event) => setKind(event.target.value as CalendarFeedKind)}>
          {kinds.map((one) => <option key={one} value={one}>{t(`calendars.kind.${one}`)}</option>)}
        </FormSelect>
        {kind === 'COOPERATIVE' && (
          <FormSelect name="cooperativeId" label={t('calendars.cooperative')} required>
            {cooperatives.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </FormSelect>
        )}
        {(kind === 'ASSET' || kind === 'FREE_BUSY') && (
          <FormSelect name="assetId" label={t('timetable.asset')} required defaultValue={asset}>
            {assets.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </FormSelect>
        )}
      </div>
      <p className="muted">{t(`calendars.hint.${kind}`)}</p>
    </OfficeForm>
  );
}
