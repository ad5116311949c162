import { Button, Dialog, ErrorSummary, SelectField, TextArea, TextField } from '@auzolan/ui';
import { useState } from 'react';
import { useQuery } from '../../data/use-query.js';
import { useSubmit } from '../../data/use-submit.js';
import { AssetMetersDocument, ReturnBookingDocument, type BookingCardFragment, type ConditionRating } from '../../gql/graphql.js';
import { client } from '../../session/api.js';
import { sendPicture } from './send-picture.js';
import { useActionText } from './use-action-text.js';

const RATINGS: readonly ConditionRating[] = ['GOOD', 'WORN', 'DAMAGED', 'UNUSABLE'];

/** Gives a thing back: in what state, what its counters show, and a picture if there is something to see. */
export function ReturnDialog(props: { booking: BookingCardFragment; onClose: () => void; onDone: () => void }) {
  const t = useActionText();
  const submit = useSubmit({}, {});
  const meters = useQuery(AssetMetersDocument, { assetId: props.booking.asset.id }, `meters ${props.booking.asset.id}`);
  const [rating, setRating] = useState<ConditionRating>('GOOD');
  const [note, setNote] = useState('');
  const [shown, setShown] = useState<Readonly<Record<string, string>>>({});
  const [picture, setPicture] = useState<File | null>(null);
  const inUse = meters.data?.meters.items.filter((meter) => !meter.retiredAt) ?? [];

  const giveBack = () => submit.run(async () => {
    const readings = inUse.flatMap(({ id, scale }) => (shown[id]?.trim() ? [{ meterId: id, value: unitsOf(shown[id], scale) }] : []));
    const { returnBooking } = await client.mutate(ReturnBookingDocument, { input: { bookingId: props.booking.id, condition: { rating, note: note.trim() || null }, readings } });
    const report = returnBooking.reports.findLast(({ kind }) => kind === 'BACK');
    if (picture && report) await sendPicture(`/evidence/reports/${report.id}`, picture);
    props.onDone();
  });

  return (
    <Dialog title={t('act.giveBack')} onClose={props.onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); void giveBack(); }}>
        <ErrorSummary errors={submit.errors} />
        <SelectField label={t('return.state')} value={rating} onChange={(event) => setRating(event.currentTarget.value as ConditionRating)}>
          {RATINGS.map((one) => <option key={one} value={one}>{t(`rating.${one}`)}</option>)}
        </SelectField>
        <TextArea label={t('return.note')} optional value={note} maxLength={2000} onInput={(event) => setNote(event.currentTarget.value)} />
        {inUse.map((meter) => (
          <TextField
            key={meter.id} label={t('return.reading', { name: meter.name })} optional inputMode="decimal" value={shown[meter.id] ?? ''}
            onInput={(event) => { const { value } = event.currentTarget; setShown((before) => ({ ...before, [meter.id]: value })); }}
          />
        ))}
        <TextField label={t('return.picture')} optional type="file" accept="image/jpeg,image/png,image/webp" capture="environment" onChange={(event) => setPicture(event.currentTarget.files?.[0] ?? null)} />
        <div className="row">
          <Button type="submit" look="primary" busy={submit.busy}>{t('act.giveBack')}</Button>
          <Button onClick={props.onClose}>{t('return.later')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** What a counter shows, in its smallest units: "12.5" with one decimal place is 125. Anything else goes as it is, for the server to refuse. */
export function unitsOf(text: string, scale: number): string {
  const match = /^(\d+)(?:[.,](\d*))?$/.exec(text.trim());
  if (!match || (match[2]?.length ?? 0) > scale) return text.trim();
  return `${match[1]!}${(match[2] ?? '').padEnd(scale, '0')}`.replace(/^0+(?=\d)/, '');
}
