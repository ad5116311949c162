import { Button, Notice, Status, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useRefusal } from '../../data/use-refusal.js';
import type { Intent, NewIntent } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';
import { bookingIntent } from '../book/use-booking.js';
import { RefusalReasons } from '../book/refusal-reasons.js';
import { ClashPanel } from '../book/clash-panel.js';

/** What cannot be had at another time alone. */
const WHOLE: ReadonlyArray<Intent['kind']> = ['accept', 'together'];
/** What leaves a booking as it was when it cannot be. */
const STAYS: ReadonlyArray<Intent['kind']> = ['move', 'accept'];

function useSentence(): (intent: Intent) => string {
  const t = useText();
  const period = usePeriodFormat();
  return ({ kind, summary }) => {
    const what = t(`outbox.${kind === 'together' ? 'book' : kind}`, { asset: summary.assetName, when: period.full(summary) });
    return summary.andMore ? t('outbox.andMore', { what }) : what;
  };
}

/** What was asked for offline and was answered otherwise: the reason and the ways out. */
export function NeedsYou(props: { intents: readonly Intent[] }) {
  return <>{props.intents.filter((intent) => intent.state === 'needsYou').map((intent) => <Unsettled key={intent.sequence} intent={intent} />)}</>;
}

function Unsettled(props: { intent: Intent }) {
  const t = useText();
  const toast = useToast();
  const sentence = useSentence();
  const refusal = useRefusal();
  const [busy, setBusy] = useState(false);
  const { intent } = props;
  const { problem, summary } = intent;
  const letGo = <Button onClick={() => void outbox.drop(intent.sequence)}>{t('outbox.letGo')}</Button>;

  async function takeInstead(free: { start: string; end: string }): Promise<void> {
    setBusy(true);
    const asset = { id: summary.assetId, name: summary.assetName, timeZone: summary.zone };
    await outbox.drop(intent.sequence);
    const forMember = intent.onBehalfOf ? { id: intent.onBehalfOf, name: summary.forWhom ?? '' } : null;
    const again = await outbox.submit(intent.kind === 'move' ? movedInstead(intent, free) : bookingIntent(asset, { ...free, purpose: summary.purpose, forMember }));
    setBusy(false);
    if (again.state === 'sent') toast(t('outbox.sent', { what: sentence(again) }));
  }

  if (problem?.kind === 'clash' && !WHOLE.includes(intent.kind)) {
    return (
      <div className="stack">
        <ClashPanel assetName={summary.assetName} zone={summary.zone} wished={summary} clash={problem.clash} outcome={t(intent.kind === 'move' ? 'clash.stays' : 'clash.notMade')} busy={busy} onChoose={(free) => void takeInstead(free)} />
        <p>{letGo}</p>
      </div>
    );
  }
  return (
    <Notice tone="error" live>
      <p><strong>{t('outbox.needsYou')}</strong> {sentence(intent)}</p>
      {problem?.kind === 'refused' && refusal(problem, {}, { start: t('check.timeRefused'), end: t('check.timeRefused') }).map((error) => <p key={error.message}>{error.message}</p>)}
      {problem?.kind === 'clash' && <p>{problem.clash.message}</p>}
      {problem?.kind === 'dates' && <p>{t('outbox.dates')}</p>}
      {problem?.kind === 'rules' && <RefusalReasons reasons={problem.reasons} />}
      {STAYS.includes(intent.kind) ? <p>{t('clash.stays')}</p> : intent.kind === 'together' && <p>{t('clash.notMade')}</p>}
      {letGo}
    </Notice>
  );
}

/** The same change to another time; the booking stands as it was, so its version does too. */
function movedInstead({ kind, entity, documentHash, onBehalfOf, variables, summary }: Intent, free: { start: string; end: string }): NewIntent {
  const { input } = variables as { input: object };
  return { kind, entity, documentHash, onBehalfOf, variables: { input: { ...input, start: free.start, end: free.end } }, summary: { ...summary, start: free.start, end: free.end } };
}

/** What is saved on this phone and not yet answered. */
export function WaitingToSend(props: { intents: readonly Intent[] }) {
  const t = useText();
  const sentence = useSentence();
  const waiting = props.intents.filter((intent) => intent.state === 'waiting');
  if (waiting.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('outbox.title', { count: waiting.length })}</h2>
      <ul className="stack stack-tight">
        {waiting.map((intent) => (
          <li key={intent.sequence} className="card">
            <p>{sentence(intent)}</p>
            <div className="row">
              <Status tone="info" icon="clock">{t('saved.title')}</Status>
              <Button onClick={() => void outbox.drop(intent.sequence)}>{t('outbox.takeBack')}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
