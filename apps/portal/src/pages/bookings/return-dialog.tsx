import { Button, Dialog, ErrorSummary } from '@auzolan/ui';
import { useState } from 'react';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { ReturnBookingDocument, type ConditionRating } from '../../gql/graphql.js';
import { Loading } from '../../shell/loading.js';
import { client } from '../../session/api.js';
import { useSession } from '../../session/session-provider.js';
import { ConditionFields, sendPictures, type Said } from './condition-fields.js';
import { ConsumableFields, consumablesOf, type UsedUp } from './consumable-fields.js';
import type { DeedProps } from './deeds.js';
import { metersOf, ReadingFields, readingFieldIds, readingsOf, TickList, useHandedThings, type Shown } from './handed-things.js';
import { useActionText } from './use-action-text.js';

const FOUND: ConditionRating = 'GOOD';

/** Gives a thing back: in what state, what its counters show, what was used up, which keys are at their place again. */
export default function ReturnDialog({ booking, onClose, onDone }: DeedProps) {
  const t = useActionText();
  const { me } = useSession();
  const things = useHandedThings(booking.asset.id);
  const [said, setSaid] = useState<Said>({ rating: FOUND, note: '', pictures: [] });
  const [shown, setShown] = useState<Shown>({});
  const [used, setUsed] = useState<readonly UsedUp[]>([]);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  /** The report that is written; only its pictures are missing then. */
  const [reportId, setReportId] = useState<string | null>(null);
  const meters = metersOf(things ?? []);
  const submit = useSubmit(readingFieldIds(meters, shown));
  const done = () => onDone(t('act.back', { asset: booking.asset.name }));
  const close = () => (reportId ? done() : onClose());
  const own = new Set(me?.memberships.map(({ memberId }) => memberId));
  const keys = (things ?? []).flatMap((thing) => thing.keys.filter(({ holder }) => holder && own.has(holder.id)));

  const giveBack = () => submit.run(async () => {
    const report = reportId ?? await write();
    if (report) await sendPictures(`/evidence/reports/${report}`, said.pictures, (pictures) => setSaid({ ...said, pictures }));
    done();
  });
  async function write(): Promise<string | null> {
    const { returnBooking } = await client.mutate(ReturnBookingDocument, {
      input: {
        bookingId: booking.id, condition: { rating: said.rating ?? FOUND, note: said.note.trim() || null }, readings: readingsOf(meters, shown), consumables: consumablesOf(used),
        keyIds: keys.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
      },
    });
    const id = returnBooking.reports.findLast(({ kind }) => kind === 'BACK')?.id ?? null;
    setReportId(id);
    return id;
  }

  return (
    <Dialog title={t('act.giveBack')} onClose={close}>
      {!things ? <Loading /> : (
        <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void giveBack(); }}>
          <ErrorSummary errors={submit.errors} />
          <ConditionFields said={said} onChange={setSaid} />
          <ReadingFields meters={meters} shown={shown} onChange={setShown} errorOf={(fieldId) => errorFor(submit, fieldId)} />
          <TickList legend={t('return.keys')} choices={keys} ticked={new Set(keys.flatMap(({ id }) => (kept.has(id) ? [] : [id])))} onChange={(back) => setKept(new Set(keys.flatMap(({ id }) => (back.has(id) ? [] : [id]))))} />
          <ConsumableFields used={used} onChange={setUsed} />
          <div className="row">
            <Button type="submit" look="primary" busy={submit.busy}>{t('act.giveBack')}</Button>
            <Button onClick={close}>{t('return.later')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
