import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, formatInstant, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { RevokeCalendarFeedDocument } from '../../gql/graphql.js';
import { useCalendarWords, withCalendarWords } from '../../messages/use-calendar-words.js';
import { PageHead } from '../../shell/page-head.js';
import { useRemove } from '../settings/use-remove.js';
import type { Feed } from './calendars.load.js';
import { FeedForm } from './feed-form.js';
import { NewLink } from './new-link.js';

const route = getRouteApi('/office/timetable/links');

/** Links with which other calendars read bookings: made here, copied once, taken back here. */
function CalendarsView() {
  const t = useCalendarWords();
  const { feeds, assets } = route.useLoaderData();
  const [address, setAddress] = useState<string>();
  return (
    <div className="page stack stack-loose">
      <PageHead title={t('calendars.title')} lead={t('calendars.about')}>
        <Link className="button" to="/timetable">{t('nav.timetable')}</Link>
        <Link className="button" to="/timetable/import">{t('ics.title')}</Link>
      </PageHead>
      <section className="card stack">
        <h2>{t('calendars.make')}</h2>
        <FeedForm assets={assets} onMade={setAddress} />
        {address && <NewLink key={address} address={address} />}
      </section>
      <section className="stack">
        <h2>{t('calendars.yours')}</h2>
        {feeds.length === 0 && <p className="muted">{t('calendars.none')}</p>}
        <ul className="lines">{feeds.map((feed) => <FeedLine key={feed.id} feed={feed} onEnded={() => setAddress(undefined)} />)}</ul>
      </section>
    </div>
  );
}

function FeedLine(props: { feed: Feed; onEnded: () => void }) {
  const t = useCalendarWords();
  const locale = useLocale();
  const remove = useRemove();
  const { feed } = props;
  const name = feed.kind === 'MINE' ? t('calendars.MINE') : t(`calendars.${feed.kind}`, { name: feed.cooperative?.name ?? feed.asset?.name ?? '' });
  async function end(): Promise<void> {
    await remove(() => mutate(RevokeCalendarFeedDocument, { id: feed.id }), t('calendars.ended'));
    props.onEnded();
  }
  return (
    <li>
      <span>
        <strong>{name}</strong><br />
        <span className="muted">
          {t('calendars.made', { when: formatInstant(feed.createdAt, locale) })}{' '}
          {feed.lastReadAt ? t('calendars.read', { when: formatInstant(feed.lastReadAt, locale) }) : t('calendars.neverRead')}
        </span>
      </span>
      <Button look="danger" aria-label={t('calendars.endThis', { name })} onClick={() => void end()}>{t('calendars.end')}</Button>
    </li>
  );
}

/** The page of calendar links, once its words are there. */
export const CalendarsPage = withCalendarWords(CalendarsView);
