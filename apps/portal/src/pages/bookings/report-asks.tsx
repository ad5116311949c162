import { Button, formatInstant, Notice, useLocale } from '@auzolan/ui';
import { useQuery } from '../../data/use-query.js';
import { ReportsToAnswerDocument, type ReportsToAnswerQuery } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { ACTION_WORDS, useActionText } from './use-action-text.js';

type Asked = ReportsToAnswerQuery['reportsToAnswer']['items'][number];

/** What owners reported of things that the reader had: it stands unless they object in time. */
export default function ReportAsks(props: { onOpen: (booking: Asked['booking']) => void }) {
  const query = useQuery(ReportsToAnswerDocument, {}, 'reports to answer');
  const asked = query.data?.reportsToAnswer.items ?? [];
  if (!asked.length) return null;
  return <PageWords files={ACTION_WORDS}>{asked.map((report) => <Ask key={report.id} report={report} onOpen={() => props.onOpen(report.booking)} />)}</PageWords>;
}

function Ask({ report, onOpen }: { report: Asked; onOpen: () => void }) {
  const t = useActionText();
  const locale = useLocale();
  const { asset, timeZone } = report.booking;
  return (
    <Notice tone="attention">
      <p>{t('reports.asked', { asset: asset.name, rating: t(`rating.${report.rating}`), until: formatInstant(report.answerUntil, locale, timeZone) })}</p>
      <p><Button onClick={onOpen}>{t('reports.look')}</Button></p>
    </Notice>
  );
}
