import { Dialog, formatInstant, useLocale } from '@auzolan/ui';
import { NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { BookingReportsDocument, type ReportFactsFragment } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { ownFile } from '../../session/acting-for.js';
import { AnswerForm } from './answer-form.js';
import { ACTION_WORDS, useActionText } from './use-action-text.js';

interface ReportsProps {
  booking: { id: string; asset: { name: string } };
  onClose: () => void;
  /** @param words what was answered, for a toast */
  onDone: (words: string) => void;
}

/** What both sides said of a thing when it went out and came back; what the owner says can be accepted or objected to in time. */
export default function ReportsDialog(props: ReportsProps) {
  return <Dialog title={props.booking.asset.name} onClose={props.onClose}><PageWords files={ACTION_WORDS}><Reports {...props} /></PageWords></Dialog>;
}

function Reports({ booking, onDone }: ReportsProps) {
  const t = useActionText();
  const query = useQuery(BookingReportsDocument, { id: booking.id }, `reports ${booking.id}`);
  const found = query.data?.booking;
  if (!found) return <NoData query={query} />;
  const used = found.use?.consumables ?? [];
  return (
    <div className="stack">
      {found.reports.length === 0 && <p className="muted">{t('reports.none')}</p>}
      {found.reports.map((report) => <Report key={report.id} report={report} timeZone={found.timeZone} onDone={onDone} />)}
      {used.length > 0 && <p className="muted">{t('reports.used', { list: used.map(({ name, quantity, unit }) => `${quantity} ${unit} ${name}`).join(', ') })}</p>}
    </div>
  );
}

function Report({ report, timeZone, onDone }: { report: ReportFactsFragment; timeZone: string; onDone: (words: string) => void }) {
  const t = useActionText();
  const locale = useLocale();
  const until = formatInstant(report.answerUntil, locale, timeZone);
  return (
    <section className="stack stack-tight">
      <h3>{t(`reports.${report.side}.${report.kind}`)}</h3>
      <p><strong>{t(`rating.${report.rating}`)}</strong> {formatInstant(report.at, locale, timeZone)}</p>
      {report.note && <p className="preserve-lines">{report.note}</p>}
      <Evidence photos={report.photos} />
      {report.mayAnswer
        ? <AnswerForm report={report} until={until} onDone={onDone} />
        : report.kind === 'BACK' && <p className="muted">{[t(`reports.outcome.${report.outcome}`, { until }), report.answer].filter(Boolean).join(' ')}</p>}
      <Evidence photos={report.answerPhotos} />
    </section>
  );
}

function Evidence({ photos }: { photos: ReportFactsFragment['photos'] }) {
  const t = useActionText();
  if (!photos.length) return null;
  return (
    <div className="evidence">
      {photos.map(({ id, url }, place) => <a key={id} href={ownFile(url)} target="_blank" rel="noreferrer"><img src={ownFile(url)} alt={t('reports.picture', { number: place + 1 })} loading="lazy" /></a>)}
    </div>
  );
}
