import { documentHash } from '@auzolan/graphql-client';
import { toLocal, wallMinutesBetween } from '@auzolan/calendar';
import { Button, ErrorSummary, Notice, SelectField, TextField } from '@auzolan/ui';
import { useState } from 'react';
import { useRefusal } from '../../data/use-refusal.js';
import { useSubmit } from '../../data/use-submit.js';
import { BookSeriesDocument, PreviewSeriesDocument, type SeriesDatesFragment } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { client, outbox } from '../../session/api.js';
import { BookedNote, type Booked } from './booked-note.js';
import type { WayProps } from './more-ways.js';
import { RepeatDates } from './repeat-dates.js';
import { repeatRule, RHYTHMS, type Rhythm } from './repeat-rule.js';
import { REPEAT_WORDS, useRepeatText } from './use-repeat-text.js';

const FIELDS = { rule: 'repeat-until', purpose: 'purpose', quantity: 'quantity' };

/** Books the same time again and again: first how each date stands, then all that were not left out, or none. */
export default function RepeatPanel(props: WayProps) {
  return <PageWords files={REPEAT_WORDS}><Repeat {...props} /></PageWords>;
}

function Repeat({ wished, onBooked }: WayProps) {
  const t = useRepeatText();
  const refusal = useRefusal();
  const words = { rule: t('repeat.noDates'), purpose: t('check.purposeMissing') };
  const submit = useSubmit(FIELDS, words);
  const [rhythm, setRhythm] = useState<Rhythm>('WEEK');
  const [until, setUntil] = useState('');
  const [preview, setPreview] = useState<SeriesDatesFragment | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [hasChanged, setChanged] = useState(false);
  const [done, setDone] = useState<(Booked & { count: number }) | null>(null);
  const { asset, period, purpose, quantity, forMember } = wished;
  const [localStart, localEnd] = [toLocal(Date.parse(period.start), asset.timeZone), toLocal(Date.parse(period.end), asset.timeZone)];
  const series = { assetId: asset.id, quantity, localStart, minutes: wallMinutesBetween(localStart, localEnd), rule: repeatRule(rhythm, localStart, until) };

  async function readDates(): Promise<void> {
    const { previewSeries } = await client.query(PreviewSeriesDocument, { input: series }, { onBehalfOf: forMember?.id });
    setPreview(previewSeries);
    setTaken(new Set(previewSeries.dates.flatMap(({ state, local }) => (state === 'FREE' ? [local] : []))));
  }
  const look = () => submit.run(async () => {
    setChanged(false);
    await readDates();
  });
  const book = (dates: SeriesDatesFragment['dates']) => submit.run(async () => {
    const instead = dates.flatMap(({ state, local, suggestion }) => (state !== 'FREE' && suggestion && taken.has(local) ? [{ local, start: suggestion.start, end: suggestion.end }] : []));
    const skip = dates.flatMap(({ local }) => (taken.has(local) ? [] : [local]));
    const intent = await outbox.submit({
      kind: 'series', entity: asset.id, documentHash: documentHash(BookSeriesDocument), onBehalfOf: forMember?.id ?? null,
      variables: { input: { ...series, purpose, skip, instead } },
      summary: { assetId: asset.id, assetName: asset.name, zone: asset.timeZone, ...period, purpose, forWhom: forMember?.name },
    });
    if (intent.state !== 'needsYou') {
      setDone({ isSaved: intent.state === 'waiting', needsYes: wished.needsYes, count: taken.size });
      return onBooked();
    }
    await outbox.drop(intent.sequence);
    if (intent.problem?.kind === 'refused') return submit.fail(refusal(intent.problem, FIELDS, words));
    setChanged(true);
    await readDates();
  });

  if (done) return <BookedNote {...done} sentence={t(done.isSaved || done.needsYes ? 'repeat.asked' : 'repeat.done', { count: done.count })} />;
  return (
    <div className="stack">
      <ErrorSummary errors={submit.errors} />
      <SelectField label={t('repeat.how')} value={rhythm} onChange={(event) => { setRhythm(event.currentTarget.value as Rhythm); setPreview(null); }}>
        {RHYTHMS.map((one) => <option key={one} value={one}>{t(`repeat.${one}`)}</option>)}
      </SelectField>
      <TextField id="repeat-until" type="date" label={t('repeat.until')} optional hint={t('repeat.noEnd')} min={localStart.slice(0, 10)} value={until} onInput={(event) => { setUntil(event.currentTarget.value); setPreview(null); }} />
      <p><Button busy={submit.busy && !preview} onClick={() => void look()}>{t('repeat.look')}</Button></p>
      {hasChanged && <Notice tone="attention" live><p>{t('repeat.changed')}</p></Notice>}
      {preview && (
        <>
          <p className="lead" role="status">{t('repeat.sum', { free: preview.free, count: preview.dates.length })} {preview.goesOn && t('repeat.goesOn')}</p>
          <RepeatDates dates={preview.dates} zone={asset.timeZone} taken={taken} onTake={(local, isTaken) => setTaken(toggled(taken, local, isTaken))} />
          {taken.size > 0 && <Button look="primary" wide busy={submit.busy} onClick={() => void book(preview.dates)}>{t('repeat.book', { count: taken.size })}</Button>}
        </>
      )}
    </div>
  );
}

function toggled(set: ReadonlySet<string>, item: string, isIn: boolean): Set<string> {
  const changed = new Set(set);
  if (isIn) changed.add(item);
  else changed.delete(item);
  return changed;
}
