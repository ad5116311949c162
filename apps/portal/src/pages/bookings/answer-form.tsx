import { Button, ErrorSummary, Icon, TextArea } from '@auzolan/ui';
import { useState } from 'react';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { AnswerReportDocument } from '../../gql/graphql.js';
import { client } from '../../session/api.js';
import { PicturesField, sendPictures } from './condition-fields.js';
import { useActionText } from './use-action-text.js';

/** Accepts what the other side reported, or objects, says why and shows it. `until`: in words, when that is over. */
export function AnswerForm({ report, until, onDone }: { report: { id: string }; until: string; onDone: (words: string) => void }) {
  const t = useActionText();
  const [note, setNote] = useState('');
  const [objecting, setObjecting] = useState(false);
  const [pictures, setPictures] = useState<readonly File[]>([]);
  /** The problem that the objection opened; only its pictures are missing then. */
  const [problemId, setProblemId] = useState<string | null>(null);
  const submit = useSubmit({ note: 'objection', 'input.note': 'objection' });
  const accept = () => submit.run(async () => {
    await client.mutate(AnswerReportDocument, { input: { id: report.id, accept: true } });
    onDone(t('reports.accepted'));
  });
  const object = () => submit.run(async () => {
    if (!note.trim()) return submit.fail([{ fieldId: 'objection', message: t('reports.sayWhat') }]);
    const opened = problemId ?? (await client.mutate(AnswerReportDocument, { input: { id: report.id, accept: false, note: note.trim() } })).answerReport.objectionId;
    setProblemId(opened);
    await sendPictures(`/evidence/problems/${opened}`, pictures, setPictures);
    onDone(t('reports.objected'));
  });
  return (
    <form className="stack stack-tight" noValidate onSubmit={(event) => { event.preventDefault(); void object(); }}>
      <p><Icon name="clock" /> {t('reports.until', { until })}</p>
      <ErrorSummary errors={submit.errors} />
      {objecting && (
        <>
          <TextArea id="objection" label={t('reports.objection')} error={errorFor(submit, 'objection')} value={note} maxLength={2000} onInput={(event) => setNote(event.currentTarget.value)} />
          <PicturesField pictures={pictures} onChange={setPictures} />
        </>
      )}
      <div className="row">
        {!objecting && <Button look="primary" busy={submit.busy} onClick={() => void accept()}>{t('reports.accept')}</Button>}
        {objecting ? <Button type="submit" look="danger" busy={submit.busy}>{t('reports.object')}</Button> : <Button onClick={() => setObjecting(true)}>{t('reports.objectDots')}</Button>}
      </div>
    </form>
  );
}
