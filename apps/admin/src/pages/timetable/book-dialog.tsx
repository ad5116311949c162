import { getRouteApi, useRouter } from '@tanstack/react-router';
import { toLocal } from '@auzolan/calendar';
import { Dialog, Notice, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { instantIn } from '../../forms/local-time.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { BookAssetDocument, CancelBookingDocument, type BookAssetMutation } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { TimetableRow } from './timetable.load.js';
import { WhyNot } from './why-not.js';

const office = getRouteApi('/office');
type NotBooked = Exclude<BookAssetMutation['bookAsset'], { __typename: 'Booking' }>;

export interface WantedBooking {
  asset: TimetableRow['asset'];
  /** Epoch ms; the free time that was chosen. */
  start: number;
  end: number;
}

const MINUTE = 60_000;
const USUAL_MINUTES = 240;

/** The chosen free time, cut to half a day's use and to what the asset allows; epoch ms. */
function proposedEnd({ asset, start, end }: WantedBooking): number {
  const usual = Math.min(Math.max(USUAL_MINUTES, asset.minMinutes), asset.maxMinutes);
  return Math.min(end, start + usual * MINUTE);
}

/** Books for one of one's co-ops; a clash shows who is there and three other times. */
export function BookDialog(props: { wanted: WantedBooking; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const format = usePeriodFormat();
  const describe = useTroubleText();
  const { me, acting } = office.useRouteContext();
  const { asset } = props.wanted;
  const zone = asset.timeZone;
  const [times, setTimes] = useState({ start: toLocal(props.wanted.start, zone), end: toLocal(proposedEnd(props.wanted), zone) });
  const [clash, setClash] = useState<NotBooked>();
  const membership = me.memberships.find((candidate) => candidate.federationId === acting.federation.id);
  const cooperatives = membership?.cooperatives.filter(({ status }) => status === 'ADMITTED' || status === 'GUEST') ?? [];
  const instant = (local: string): string => instantIn(local, zone);

  async function cancel(id: string): Promise<void> {
    try {
      await mutate(CancelBookingDocument, { input: { id, reason: t('inbox.undoReason') } });
      toast(t('booking.cancelled'));
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  }
  async function save(data: FormData): Promise<void> {
    const input = { assetId: asset.id, start: instant(times.start), end: instant(times.end), purpose: textOf(data, 'purpose') };
    const { bookAsset } = await mutate(BookAssetDocument, { input }, { actingFor: `${acting.federation.id}/${textOf(data, 'cooperative')}` });
    if (bookAsset.__typename !== 'Booking') {
      setClash(bookAsset);
      return;
    }
    await router.invalidate({ sync: true });
    props.onClose();
    toast(t('booking.booked', { name: asset.name, when: format.full({ start: input.start, end: input.end, zone }) }), { label: t('inbox.undo'), run: () => void cancel(bookAsset.id) });
  }
  function change(part: Partial<typeof times>): void {
    setTimes({ ...times, ...part });
    setClash(undefined);
  }
  return (
    <Dialog title={t('booking.title', { name: asset.name })} onClose={props.onClose}>
      {cooperatives.length === 0 ? <Notice tone="info"><p>{t('booking.noCooperative')}</p></Notice> : (
        <OfficeForm submit={t('booking.book')} save={save}>
          <FormSelect name="cooperative" label={t('booking.for')} required defaultValue={cooperatives.some(({ id }) => id === acting.cooperative?.id) ? acting.cooperative?.id : cooperatives[0]?.id}>
            {cooperatives.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </FormSelect>
          <div className="filter-row">
            <FormText name="start" type="datetime-local" required label={t('booking.start')} value={times.start} onChange={(event) => change({ start: event.target.value })} />
            <FormText name="end" type="datetime-local" required label={t('booking.end')} value={times.end} onChange={(event) => change({ end: event.target.value })} />
          </div>
          <p className="muted small">{t('closures.zone', { zone: zone.replaceAll('_', ' ') })}</p>
          <FormText name="purpose" required label={t('booking.purpose')} maxLength={500} />
          {clash && <WhyNot answer={clash} zone={zone} onPick={({ start, end }) => change({ start: toLocal(start, zone), end: toLocal(end, zone) })} />}
        </OfficeForm>
      )}
    </Dialog>
  );
}
