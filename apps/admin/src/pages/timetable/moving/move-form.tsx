import { toInstant, toLocal, type Period } from '@auzolan/calendar';
import { Button } from '@auzolan/ui';
import { useEffect, useRef, useState } from 'react';
import { FormSelect, FormText } from '../../../forms/form-fields.js';
import { textOf } from '../../../forms/form-values.js';
import { OfficeForm } from '../../../forms/office-form.js';
import type { SeriesScope } from '../../../gql/graphql.js';
import { useCalendarWords } from '../../../messages/use-calendar-words.js';
import type { TimetableRow } from '../timetable.load.js';
import { WhyNot } from '../why-not.js';
import type { MoveOpened, Opened } from './use-moves.js';

const SCOPES = ['ONE', 'FOLLOWING', 'ALL'] as const satisfies readonly SeriesScope[];

/** Which asset, from when, until when; what of its series moves along. A refused move says why and what is free instead. */
export function MoveForm(props: { opened: Opened; rows: readonly TimetableRow[]; move: MoveOpened; onBack: () => void; onDone: () => void }) {
  const t = useCalendarWords();
  const { row, booking, to } = props.opened;
  const place = useRef<HTMLDivElement>(null);
  const choices = assetChoices(props.rows, props.opened);
  const [assetId, setAssetId] = useState(to?.assetId ?? booking.asset.id);
  const zone = choices.find(({ id }) => id === assetId)?.timeZone ?? row.asset.timeZone;
  const local = ({ start, end }: Period): { start: string; end: string } => ({ start: toLocal(start, zone), end: toLocal(end, zone) });
  const [times, setTimes] = useState(() => local(to ?? { start: Date.parse(booking.start), end: Date.parse(booking.end) }));
  const [refused, setRefused] = useState(props.opened.refused);
  const elsewhere = assetId !== booking.asset.id;
  useEffect(() => place.current?.querySelector('select')?.focus(), []);
  function change(part: Partial<typeof times>): void {
    setTimes({ ...times, ...part });
    setRefused(undefined);
  }
  async function save(data: FormData): Promise<void> {
    const scope = SCOPES.find((one) => one === textOf(data, 'scope')) ?? 'ONE';
    const answer = await props.move(props.opened, { assetId, scope, start: toInstant(times.start, zone), end: toInstant(times.end, zone) });
    if (answer) setRefused(answer);
    else props.onDone();
  }
  return (
    <div ref={place}>
      <OfficeForm submit={t('move.submit')} save={save} also={<Button onClick={props.onBack}>{t('move.back')}</Button>}>
        <FormSelect name="assetId" label={t('timetable.asset')} required value={assetId} onChange={(event) => { setAssetId(event.target.value); setRefused(undefined); }}>
          {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </FormSelect>
        {elsewhere && <p className="muted">{t('move.otherAsset')}</p>}
        <div className="filter-row">
          <FormText name="start" type="datetime-local" required label={t('booking.start')} value={times.start} onChange={(event) => change({ start: event.target.value })} />
          <FormText name="end" type="datetime-local" required label={t('booking.end')} value={times.end} onChange={(event) => change({ end: event.target.value })} />
        </div>
        <p className="muted small">{t('closures.zone', { zone: zone.replaceAll('_', ' ') })}</p>
        {booking.seriesId && (elsewhere ? <p>{t('move.oneOnly')}</p> : (
          <FormSelect name="scope" label={t('move.scope')} required>
            {SCOPES.map((scope) => <option key={scope} value={scope}>{t(`move.${scope}`)}</option>)}
          </FormSelect>
        ))}
        {refused && <WhyNot answer={refused} zone={zone} also={t('move.stays')} onPick={(free) => change(local(free))} />}
      </OfficeForm>
    </div>
  );
}

/** The shown assets, and the booking's own where a part of it was opened. */
function assetChoices(rows: readonly TimetableRow[], { row, booking }: Opened): Array<{ id: string; name: string; timeZone: string }> {
  const shown = rows.map(({ asset }) => asset);
  return shown.some(({ id }) => id === booking.asset.id) ? shown : [{ ...row.asset, id: booking.asset.id }, ...shown];
}
