import { useRouter } from '@tanstack/react-router';
import { Button, useToast } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { mutate, query } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { ImportRunDetailDocument, JudgeImportRowDocument, type ImportOutcome } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { useShortcuts } from '../../shell/shortcuts.js';
import { Facts } from '../cooperatives/facts.js';
import { loadCandidate, type Candidate, type Run, type RunLine } from './import.load.js';

const JUDGEMENTS = ['SAME', 'BRANCH', 'NEW'] as const satisfies readonly ImportOutcome[];

/** Rows that may be a co-op we know: one at a time, both side by side, three answers. */
export function Duplicates(props: { run: Run }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const { run } = props;
  const [line, setLine] = useState<RunLine | null>(null);
  const [busy, setBusy] = useState(false);
  const left = run.counts.undecided;
  useEffect(() => {
    let stopped = false;
    if (left === 0) setLine(null);
    else {
      query(ImportRunDetailDocument, { id: run.id, problemSkip: 0, outcome: ['UNDECIDED'], rowSkip: 0, take: 1 })
        .then((answer) => { if (!stopped) setLine(answer.importRun?.rows.items[0] ?? null); }, (error: unknown) => toast(describe(error)));
    }
    return () => { stopped = true; };
  }, [run.id, left, toast, describe]);

  async function judge(row: RunLine, outcome: ImportOutcome): Promise<void> {
    setBusy(true);
    try {
      await mutate(JudgeImportRowDocument, { input: { id: row.id, outcome } });
      await router.invalidate({ sync: true });
      if (left === 1) document.getElementById('take-in')?.focus();
    } catch (error) {
      toast(describe(error));
    } finally {
      setBusy(false);
    }
  }
  useShortcuts(JUDGEMENTS.map((outcome, index) => ({
    keys: String(index + 1),
    label: t(`judge.${outcome}`),
    run: () => { if (line && !busy) void judge(line, outcome); },
  })));
  if (!line) return null;
  return (
    <section className="card stack" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{t('duplicates.title')}</h2>
      <p role="status">{t('duplicates.left', { count: left })}</p>
      <div className="side-by-side">
        <div className="stack stack-tight">
          <h3>{t('duplicates.inFile', { line: line.line })}</h3>
          <Facts facts={[[t('cooperative.name'), line.name], [t('cooperative.locality'), line.locality]]} />
        </div>
        {line.otherId && <Known key={line.otherId} id={line.otherId} name={line.other} />}
      </div>
      {line.evidence.length > 0 && (
        <div>
          <p className="field-label">{t('duplicates.evidence')}</p>
          <ul className="bullets">{line.evidence.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </div>
      )}
      <div className="row">
        {JUDGEMENTS.map((outcome, index) => (
          <Button key={outcome} busy={busy} onClick={() => void judge(line, outcome)}>{t(`judge.${outcome}`)} <kbd aria-hidden="true">{index + 1}</kbd></Button>
        ))}
      </div>
    </section>
  );
}

/** What the row may be: a co-op of the directory with its facts, or an earlier row of the same file by name. */
function Known(props: { id: string; name?: string | null }) {
  const t = useWords();
  const [candidate, setCandidate] = useState<Candidate | null>();
  useEffect(() => {
    loadCandidate(props.id).then(setCandidate, () => setCandidate(null));
  }, [props.id]);
  if (candidate === undefined) return <p className="muted">{t('kit.loading')}</p>;
  return (
    <div className="stack stack-tight">
      <h3>{candidate ? t('duplicates.known') : t('duplicates.earlier')}</h3>
      <Facts
        facts={[
          [t('cooperative.name'), candidate?.name ?? props.name], [t('cooperative.locality'), candidate?.locality], [t('cooperative.street'), candidate?.street],
          [t('cooperative.website'), candidate?.website], [t('cooperative.email'), candidate?.email], [t('cooperative.registrationNumber'), candidate?.registrationNumber],
        ]}
      />
    </div>
  );
}
