import { NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { MyNoticesDocument } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { Page } from '../../shell/page.js';
import { ChoicesForm } from './choices-form.js';
import { PushSection } from './push-section.js';
import { NOTICE_WORDS, useNoticeText } from './use-notice-text.js';

/** What I am told, and how. */
export default function NoticesPage() {
  return <PageWords files={NOTICE_WORDS}><Notices /></PageWords>;
}

function Notices() {
  const t = useNoticeText();
  const query = useQuery(MyNoticesDocument, {}, 'notices');
  const choices = query.data?.noticeChoices;
  return (
    <Page title={t('notices.title')} back={{ href: '/me', label: t('nav.me') }}>
      <p>{t('notices.about')}</p>
      {choices ? <ChoicesForm key={JSON.stringify(choices)} choices={choices} onChanged={query.reload} /> : <NoData query={query} />}
      {choices && <PushSection choices={choices} onChanged={query.reload} />}
    </Page>
  );
}
