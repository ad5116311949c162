import { Button, Dialog, ErrorSummary, formatInstant, Icon, TextArea, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { AnswerReportDocument, BookingReportsDocument, type ReportFactsFragment } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { client } from '../../session/api.js';
import { ACTION_WORDS, useActionText } from './use-action-text.js';
import { ownFile } from '../../session/acting-for.js';

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
      {report.photos.length > 0 && (
        <div className="evidence">
          {report.photos.map(({ id, url }, place) => <a key={id} href={ownFile(url)} target="_blank" rel="noreferrer"><img src={ownFile(url)} alt={t('reports.picture', { number: place + 1 })} loading="lazy" /></a>)}
        </div>
      )}
      {report.mayAnswer
        ? <Answer report={report} until={until} onDone={onDone} />
        : report.kind === 'BACK' && <p className="muted">{[t(`reports.outcome.${report.outcome}`, { until }), report.answer].filter(Boolean).join(' ')}</p>}
    </section>
  );
}

/** Accepts what the other side reported, or objects and says why. */
function Answer({ report, until, onDone }: { report: ReportFactsFragment; until: string; onDone: (words: string) => void }) {
  const t = useActionText();
  const [note, setNote] = useState('');
  const [objecting, setObjecting] = useState(false);
  const submit = useSubmit({ note: 'objection', 'input.note': 'objection' });
  const answer = (accept: boolean) => submit.run(async () => {
    if (!accept && !note.trim()) return submit.fail([{ fieldId: 'objection', message: t('reports.sayWhat') }]);
    await client.mutate(AnswerReportDocument, { input: { id: report.id, accept, note: accept ? null : note.trim() } });
    onDone(t(accept ? 'reports.accepted' : 'reports.objected'));
  });
  return (
    <form className="stack stack-tight" noValidate onSubmit={(event) => { event.preventDefault(); void answer(false); }}>
      <p><Icon name="clock" /> {t('reports.until', { until })}</p>
      <ErrorSummary errors={submit.errors} />
      {objecting && <TextArea id="objection" label={t('reports.objection')} error={errorFor(submit, 'objection')} value={note} maxLength={2000} onInput={(event) => setNote(event.currentTarget.value)} />}
      <div className="row">
        {!objecting && <Button look="primary" busy={submit.busy} onClick={() => void answer(true)}>{t('reports.accept')}</Button>}
        {objecting ? <Button type="submit" look="danger" busy={submit.busy}>{t('reports.object')}</Button> : <Button onClick={() => setObjecting(true)}>{t('reports.objectDots')}</Button>}
      </div>
    </form>
  );
}
