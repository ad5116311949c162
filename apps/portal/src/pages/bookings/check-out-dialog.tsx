import { Button, Dialog, ErrorSummary } from '@auzolan/ui';
import { useState } from 'react';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { CheckOutBookingDocument } from '../../gql/graphql.js';
import { Loading } from '../../shell/loading.js';
import { client } from '../../session/api.js';
import { ConditionFields, sendPictures, type Said } from './condition-fields.js';
import type { DeedProps } from './deeds.js';
import { metersOf, ReadingFields, readingFieldIds, readingsOf, TickList, useHandedThings, type Shown } from './handed-things.js';
import { useActionText } from './use-action-text.js';

/** Takes a thing out: as the last return left it unless said otherwise, with the units, keys and counters that it has. */
export default function CheckOutDialog({ booking, onClose, onDone }: DeedProps) {
  const t = useActionText();
  const things = useHandedThings(booking.asset.id);
  const [said, setSaid] = useState<Said>({ rating: null, note: '', pictures: [] });
  const [shown, setShown] = useState<Shown>({});
  const [unitIds, setUnitIds] = useState<ReadonlySet<string>>(new Set());
  const [keyIds, setKeyIds] = useState<ReadonlySet<string>>(new Set());
  /** The report that is written; only its pictures are missing then. */
  const [reportId, setReportId] = useState<string | null>(null);
  const meters = metersOf(things ?? []);
  const submit = useSubmit(readingFieldIds(meters, shown));
  const done = () => onDone(t('act.out', { asset: booking.asset.name }));
  const close = () => (reportId ? done() : onClose());

  const takeOut = () => submit.run(async () => {
    const report = reportId ?? await write();
    if (report) await sendPictures(`/evidence/reports/${report}`, said.pictures, (pictures) => setSaid({ ...said, pictures }));
    done();
  });
  async function write(): Promise<string | null> {
    const condition = said.rating && { rating: said.rating, note: said.note.trim() || null };
    const { checkOutBooking } = await client.mutate(CheckOutBookingDocument, {
      input: { bookingId: booking.id, condition, readings: readingsOf(meters, shown), unitIds: [...unitIds], keyIds: [...keyIds] },
    });
    const id = checkOutBooking.reports.findLast(({ kind }) => kind === 'OUT')?.id ?? null;
    setReportId(id);
    return id;
  }

  const units = (things ?? []).flatMap((thing) => thing.units.filter(({ retired, booking: out }) => !retired && !out));
  const keys = (things ?? []).flatMap((thing) => thing.keys.filter(({ isCode, holder }) => !isCode && !holder));
  return (
    <Dialog title={t('act.haveIt')} onClose={close}>
      {!things ? <Loading /> : (
        <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void takeOut(); }}>
          <ErrorSummary errors={submit.errors} />
          <ConditionFields said={said} onChange={setSaid} asBefore />
          <TickList legend={t('out.units', { count: booking.quantity })} choices={units} ticked={unitIds} onChange={setUnitIds} />
          <TickList legend={t('out.keys')} choices={keys} ticked={keyIds} onChange={setKeyIds} />
          <ReadingFields meters={meters} shown={shown} onChange={setShown} errorOf={(fieldId) => errorFor(submit, fieldId)} />
          <div className="row">
            <Button type="submit" look="primary" busy={submit.busy}>{t('act.haveIt')}</Button>
            <Button onClick={close}>{t('return.later')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
