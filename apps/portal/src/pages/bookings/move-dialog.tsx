import { toInstant, toLocal } from '@auzolan/calendar';
import { Button, Dialog, Notice, SelectField, TextField, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { useRefusal } from '../../data/use-refusal.js';
import type { SeriesScope } from '../../gql/graphql.js';
import type { IntentProblem } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';
import { ClashPanel } from '../book/clash-panel.js';
import { RefusalReasons } from '../book/refusal-reasons.js';
import { moveBooking, type ChangeableBooking } from './change-booking.js';
import { useBookingsText } from './use-bookings-text.js';

const SCOPES: SeriesScope[] = ['ONE', 'FOLLOWING', 'ALL'];

/** Another time for a booking: longer, shorter or moved; of a series, for one date or more. It keeps its own until the new one is had. */
export function MoveDialog(props: { booking: ChangeableBooking & { series: { id: string } | null }; onClose: () => void }) {
  const t = useBookingsText();
  const toast = useToast();
  const period = usePeriodFormat();
  const refusal = useRefusal();
  const { booking } = props;
  const zone = booking.timeZone;
  const [start, setStart] = useState(() => toLocal(Date.parse(booking.start), zone));
  const [end, setEnd] = useState(() => toLocal(Date.parse(booking.end), zone));
  const [scope, setScope] = useState<SeriesScope>('ONE');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<IntentProblem | null>(null);
  const begun = Date.parse(booking.start) <= Date.now();
  const now = period.full({ start: booking.start, end: booking.end, zone });

  async function save(to: { start: string; end: string }): Promise<void> {
    setBusy(true);
    setWrong(null);
    const intent = await moveBooking(booking, to, scope);
    setBusy(false);
    if (intent.problem) {
      setProblem(intent.problem);
      await outbox.drop(intent.sequence);
      return;
    }
    toast(t(intent.needsYes ? 'move.asked' : intent.state === 'sent' ? 'move.done' : 'move.saved', { asset: booking.asset.name, when: period.full({ ...to, zone }) }));
    props.onClose();
  }
  function send(): void {
    if (!start || !end) return setWrong(t('move.missing'));
    const wished = { start: begun ? booking.start : instant(start, zone), end: instant(end, zone) };
    if (wished.end <= wished.start) return setWrong(t('move.order'));
    void save(wished);
  }

  return (
    <Dialog title={t('move.title')} onClose={props.onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
        <p>{booking.asset.name}. {t('move.now', { when: now })}</p>
        {problem?.kind === 'clash' && <ClashPanel takeFocus assetName={booking.asset.name} zone={zone} wished={{ start: instant(start, zone), end: instant(end, zone) }} clash={problem.clash} outcome={t('move.keeps', { when: now })} busy={busy} onChoose={(free) => void save(free)} />}
        {problem?.kind === 'rules' && (
          <Notice tone="error" live>
            <RefusalReasons reasons={problem.reasons} />
            <p>{t('move.keeps', { when: now })}</p>
          </Notice>
        )}
        {problem?.kind === 'refused' && <Notice tone="error" live>{refusal(problem, {}).map(({ message }) => <p key={message}>{message}</p>)}</Notice>}
        {begun ? <p className="muted">{t('move.begun')}</p> : <TextField type="datetime-local" label={t('move.from')} value={start} onInput={(event) => setStart(event.currentTarget.value)} />}
        <TextField type="datetime-local" label={t('move.until')} value={end} error={wrong} onInput={(event) => setEnd(event.currentTarget.value)} />
        {booking.series && !begun && (
          <SelectField label={t('scope.label')} value={scope} onChange={(event) => setScope(event.currentTarget.value as SeriesScope)}>
            {SCOPES.map((one) => <option key={one} value={one}>{t(`scope.${one}`)}</option>)}
          </SelectField>
        )}
        <div className="row">
          <Button type="submit" look="primary" busy={busy}>{t('move.save')}</Button>
          <Button onClick={props.onClose}>{t('cancel.keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function instant(local: string, zone: string): string {
  return new Date(toInstant(local.slice(0, 16), zone)).toISOString().replace('.000Z', 'Z');
}
