import { Button, ErrorSummary, formatInstant, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { useSubmit } from '../../data/use-submit.js';
import { CreateCalendarFeedDocument, MyCalendarFeedsDocument, RevokeCalendarFeedDocument, type CreateCalendarFeedInput, type MyCalendarFeedsQuery } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { client } from '../../session/api.js';
import { useSession } from '../../session/session-provider.js';
import { Page } from '../../shell/page.js';
import { NewLink } from './new-link.js';
import { CALENDAR_WORDS, useCalendarText } from './use-calendar-text.js';

type Feed = MyCalendarFeedsQuery['calendarFeeds']['items'][number];

/** Links with which other calendars show bookings: made here, copied once, taken back here. */
export default function CalendarsPage() {
  return <PageWords files={CALENDAR_WORDS}><Calendars /></PageWords>;
}

function Calendars() {
  const t = useCalendarText();
  const toast = useToast();
  const submit = useSubmit({});
  const { actingFor } = useSession();
  const query = useQuery(MyCalendarFeedsDocument, {}, 'calendar-feeds');
  const [address, setAddress] = useState<string | null>(null);
  const feeds = query.data?.calendarFeeds.items;
  const cooperative = actingFor?.cooperative;
  const make = (input: CreateCalendarFeedInput) =>
    submit.run(async () => {
      const { createCalendarFeed } = await client.mutate(CreateCalendarFeedDocument, { input });
      setAddress(new URL(createCalendarFeed.path, location.origin).href);
      query.reload();
    });
  const end = (feed: Feed) =>
    submit.run(async () => {
      await client.mutate(RevokeCalendarFeedDocument, { id: feed.id });
      toast(t('calendars.ended'));
      query.reload();
    });
  return (
    <Page title={t('me.calendars')} back={{ href: '/me', label: t('nav.me') }}>
      <p>{t('calendars.about')}</p>
      <ErrorSummary errors={submit.errors} />
      {address && <NewLink address={address} />}
      <div className="row">
        <Button look="primary" busy={submit.busy} onClick={() => void make({ kind: 'MINE' })}>{t('calendars.makeMine')}</Button>
        {cooperative && <Button busy={submit.busy} onClick={() => void make({ kind: 'COOPERATIVE', cooperativeId: cooperative.id })}>{t('calendars.makeFor', { name: cooperative.name })}</Button>}
      </div>
      <h2>{t('calendars.yours')}</h2>
      {!feeds && <NoData query={query} />}
      {feeds?.length === 0 && <p>{t('calendars.none')}</p>}
      <ul className="stack stack-tight">
        {feeds?.map((feed) => <FeedCard key={feed.id} feed={feed} busy={submit.busy} onEnd={() => void end(feed)} />)}
      </ul>
      <AsOf query={query} />
    </Page>
  );
}

function FeedCard(props: { feed: Feed; busy: boolean; onEnd: () => void }) {
  const t = useCalendarText();
  const locale = useLocale();
  const { feed } = props;
  const name = feed.kind === 'MINE' ? t('calendars.MINE') : t(`calendars.${feed.kind}`, { name: feed.cooperative?.name ?? feed.asset?.name ?? '' });
  return (
    <li className="card">
      <p><strong>{name}</strong></p>
      <p className="muted small">
        {t('calendars.made', { when: formatInstant(feed.createdAt, locale) })}{' '}
        {feed.lastReadAt ? t('calendars.read', { when: formatInstant(feed.lastReadAt, locale) }) : t('calendars.neverRead')}
      </p>
      <div><Button busy={props.busy} aria-label={t('calendars.endThis', { name })} onClick={props.onEnd}>{t('calendars.end')}</Button></div>
    </li>
  );
}
