import { documentHash } from '@auzolan/graphql-client';
import { Button, ErrorSummary, Notice, usePeriodFormat } from '@auzolan/ui';
import { useState } from 'react';
import { NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { useRefusal } from '../../data/use-refusal.js';
import { useSubmit } from '../../data/use-submit.js';
import { BookTogetherDocument, ThingsDocument, type ThingsQuery } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import type { IntentProblem } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';
import { BookedNote, type Booked } from './booked-note.js';
import type { WayProps } from './more-ways.js';
import { RefusalReasons } from './refusal-reasons.js';
import { ThingChooser } from './thing-chooser.js';
import { ThingRow } from './thing-row.js';
import { TOGETHER_WORDS, useTogetherText } from './use-together-text.js';

/** Something that is booked with it, and how many as it was typed. */
interface Added {
  thing: ThingsQuery['assets']['items'][number];
  count: string;
}

const FIELDS = { purpose: 'purpose', quantity: 'quantity' };

/** Books other things for the same time in one go, all or none. */
export default function TogetherPanel(props: WayProps) {
  return <PageWords files={TOGETHER_WORDS}><Together {...props} /></PageWords>;
}

function Together({ wished, onBooked }: WayProps) {
  const t = useTogetherText();
  const period = usePeriodFormat();
  const refusal = useRefusal();
  const words = { purpose: t('check.purposeMissing') };
  const submit = useSubmit(FIELDS, words);
  const things = useQuery(ThingsDocument, {}, 'things');
  const [added, setAdded] = useState<readonly Added[]>([]);
  const [problem, setProblem] = useState<IntentProblem | null>(null);
  const [done, setDone] = useState<Booked | null>(null);
  const { asset, purpose, forMember } = wished;
  const { start, end } = wished.period;
  const left = things.data?.assets.items.filter(({ id }) => id !== asset.id && !added.some(({ thing }) => thing.id === id)) ?? [];
  const what = [asset.name, ...added.map(({ thing }) => thing.name)].join(', ');
  const full = period.full({ start, end, zone: asset.timeZone });

  const change = (changed: readonly Added[]) => {
    setProblem(null);
    setAdded(changed);
  };
  const book = () => submit.run(async () => {
    setProblem(null);
    const wishes = [{ assetId: asset.id, quantity: wished.quantity }, ...added.map(({ thing, count }) => ({ assetId: thing.id, quantity: countOf(count) }))];
    const intent = await outbox.submit({
      kind: 'together', entity: asset.id, documentHash: documentHash(BookTogetherDocument), onBehalfOf: forMember?.id ?? null,
      variables: { input: { purpose, wishes: wishes.map((wish) => ({ ...wish, start, end })) } },
      summary: { assetId: asset.id, assetName: what, zone: asset.timeZone, start, end, purpose, forWhom: forMember?.name },
    });
    if (!intent.problem) {
      setDone({ isSaved: intent.state === 'waiting', needsYes: intent.needsYes ?? false });
      return onBooked();
    }
    await outbox.drop(intent.sequence);
    if (intent.problem.kind === 'refused') submit.fail(refusal(intent.problem, FIELDS, words));
    else setProblem(intent.problem);
  });

  if (done) return <BookedNote {...done} sentence={t(done.isSaved || done.needsYes ? 'together.asked' : 'together.done', { what, when: full })} />;
  if (!things.data) return <NoData query={things} />;
  return (
    <div className="stack">
      <p>{t('together.hint')}</p>
      <ErrorSummary errors={submit.errors} />
      {problem && (
        <Notice tone="error" live>
          {problem.kind === 'clash' && <p><strong>{nameOf(things.data, problem.clash.assetId)}:</strong> {problem.clash.message}</p>}
          {problem.kind === 'rules' && <RefusalReasons reasons={problem.reasons} />}
          <p>{t('together.none')}</p>
        </Notice>
      )}
      {added.map(({ thing, count }) => (
        <ThingRow
          key={thing.id} thing={thing} period={wished.period} count={count} quantity={countOf(count)}
          onCount={(typed) => change(added.map((one) => (one.thing === thing ? { thing, count: typed } : one)))}
          onTakeOut={() => change(added.filter((one) => one.thing !== thing))}
        />
      ))}
      {left.length > 0 && <ThingChooser things={left} nearest={things.data.assets.items.find(({ id }) => id === asset.id)?.owner.id} onAdd={(thing) => change([...added, { thing, count: '1' }])} />}
      {added.length > 0 && (
        <Button look="primary" wide busy={submit.busy} onClick={() => void book()}>
          {t('together.book', { count: added.length + 1, when: period.near({ start, end, zone: asset.timeZone }) })}
        </Button>
      )}
    </div>
  );
}

function countOf(typed: string): number {
  return Math.max(1, Math.trunc(Number(typed)) || 1);
}

function nameOf({ assets }: ThingsQuery, id: string): string {
  return assets.items.find((one) => one.id === id)?.name ?? '';
}
