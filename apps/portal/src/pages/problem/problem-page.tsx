import { Button, CheckField, ErrorSummary, Notice, TextArea } from '@auzolan/ui';
import { useState } from 'react';
import { NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { AssetProblemsDocument, ReportProblemDocument } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { client } from '../../session/api.js';
import { Page } from '../../shell/page.js';
import { PicturesField, sendPictures } from '../bookings/condition-fields.js';
import { ACTION_WORDS, useActionText } from '../bookings/use-action-text.js';

/** Says what is wrong with a thing, in words and with a picture; shows what is known already. */
export default function ProblemPage(props: { id: string }) {
  return <PageWords files={ACTION_WORDS}><Problem id={props.id} /></PageWords>;
}

function Problem({ id }: { id: string }) {
  const t = useActionText();
  const query = useQuery(AssetProblemsDocument, { id }, `problems ${id}`);
  const submit = useSubmit({ 'input.words': 'problem-words' }, {});
  const [words, setWords] = useState('');
  const [stopsUse, setStopsUse] = useState(false);
  const [pictures, setPictures] = useState<readonly File[]>([]);
  /** The problem that is written down; only its pictures are missing then. */
  const [problemId, setProblemId] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const back = { href: `/book/${id}`, label: query.data?.asset?.name ?? t('book.title') };

  const send = () => submit.run(async () => {
    if (!words.trim()) return submit.fail([{ fieldId: 'problem-words', message: t('problem.empty') }]);
    const written = problemId ?? (await client.mutate(ReportProblemDocument, { input: { assetId: id, words: words.trim(), stopsUse } })).reportProblem.id;
    setProblemId(written);
    await sendPictures(`/evidence/problems/${written}`, pictures, setPictures);
    setSent(true);
    query.reload();
  });

  if (!query.data) return <Page title={t('problem.title')} back={back}><NoData query={query} /></Page>;
  const known = query.data.problems.items;
  return (
    <Page title={t('problem.title')} back={back}>
      {sent ? <Notice tone="success" live><p>{t('problem.sent')}</p></Notice> : (
        <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
          <ErrorSummary errors={submit.errors} />
          <TextArea id="problem-words" label={t('problem.words')} hint={t('problem.hint')} error={errorFor(submit, 'problem-words')} value={words} maxLength={2000} onInput={(event) => setWords(event.currentTarget.value)} />
          <CheckField label={t('problem.stops')} checked={stopsUse} onChange={(event) => setStopsUse(event.currentTarget.checked)} />
          <PicturesField pictures={pictures} onChange={setPictures} />
          <p><Button type="submit" look="primary" busy={submit.busy}>{t('problem.send')}</Button></p>
        </form>
      )}
      {known.length > 0 && (
        <section className="stack stack-tight">
          <h2>{t('problem.known')}</h2>
          <ul className="stack stack-tight">{known.map((problem) => <li key={problem.id} className="preserve-lines">{problem.words}</li>)}</ul>
        </section>
      )}
    </Page>
  );
}
