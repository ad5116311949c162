import { Button, Dialog, ErrorSummary, SelectField, TextArea, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { useQuery } from '../../data/use-query.js';
import { useRefusal } from '../../data/use-refusal.js';
import { useSubmit } from '../../data/use-submit.js';
import { ReceiversDocument, SwappableDocument, type BookingCardFragment, type SwappableQuery } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { outbox } from '../../session/api.js';
import { sendOffer } from './send-offer.js';
import { OFFER_WORDS, useOfferText } from './use-offer-text.js';

interface OfferProps {
  booking: BookingCardFragment;
  onClose: () => void;
}

/** Offers a booking to a co-op or to anyone, or for another booking of the same thing. It stays with its holder until someone says yes. */
export default function OfferDialog(props: OfferProps) {
  return <PageWords files={OFFER_WORDS}><OfferForm {...props} /></PageWords>;
}

function OfferForm({ booking, onClose }: OfferProps) {
  const t = useOfferText();
  const toast = useToast();
  const period = usePeriodFormat();
  const refusal = useRefusal();
  const submit = useSubmit({});
  const [way, setWay] = useState<'GIVE' | 'SWAP'>('GIVE');
  const [cooperativeId, setCooperative] = useState('');
  const [wantedId, setWanted] = useState('');
  const [message, setMessage] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const { asset } = booking;
  const receivers = useQuery(ReceiversDocument, {}, 'receivers').data?.cooperatives.items.filter(({ id }) => id !== booking.cooperative.id);
  const others = useQuery(SwappableDocument, { assetId: asset.id, from: now }, `swappable ${asset.id}`).data?.bookings.items.filter((other) => !other.mine && other.start > now);
  const wanted = others?.find(({ id }) => id === wantedId);
  const named = ({ start, end, timeZone, cooperative }: SwappableQuery['bookings']['items'][number]): string => `${period.full({ start, end, zone: timeZone })} · ${cooperative.name}`;

  const offer = () => submit.run(async () => {
    setMissing(way === 'SWAP' && !wantedId);
    if (way === 'SWAP' && !wantedId) return document.getElementById('swap-wanted')?.focus();
    const intent = await sendOffer(booking, { bookingId: booking.id, message: message.trim() || null, ...(way === 'SWAP' ? { wantedId } : { cooperativeId: cooperativeId || null }) });
    if (intent.problem?.kind === 'refused') {
      submit.fail(refusal(intent.problem, {}));
      return outbox.drop(intent.sequence);
    }
    toast(intent.state === 'sent' ? t('swap.offered', { asset: asset.name }) : t('swap.saved'));
    onClose();
  });

  return (
    <Dialog title={t('swap.title')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void offer(); }}>
        <ErrorSummary errors={submit.errors} />
        <p><strong>{asset.name}, {period.full({ start: booking.start, end: booking.end, zone: booking.timeZone })}</strong></p>
        <p>{t('swap.stillYours')}</p>
        <SelectField label={t('swap.how')} value={way} onChange={(event) => setWay(event.currentTarget.value as 'GIVE' | 'SWAP')}>
          {(['GIVE', 'SWAP'] as const).map((one) => <option key={one} value={one}>{t(`swap.${one}`)}</option>)}
        </SelectField>
        {way === 'GIVE' && (
          <SelectField label={t('swap.toWhom')} value={cooperativeId} onChange={(event) => setCooperative(event.currentTarget.value)}>
            <option value="">{t('swap.anyone')}</option>
            {receivers?.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </SelectField>
        )}
        {way === 'SWAP' && others?.length === 0 && <p role="status">{t('swap.noneToSwap', { asset: asset.name })}</p>}
        {way === 'SWAP' && others?.length !== 0 && (
          <SelectField id="swap-wanted" label={t('swap.forWhich')} error={isMissing ? t('swap.chooseMissing') : null} value={wantedId} onChange={(event) => { setWanted(event.currentTarget.value); setMissing(false); }}>
            <option value="">{t('swap.choose')}</option>
            {others?.map((other) => <option key={other.id} value={other.id}>{named(other)}</option>)}
          </SelectField>
        )}
        {way === 'SWAP' && wanted && <p>{t('swap.get')}: <strong>{named(wanted)}</strong></p>}
        <TextArea label={t('swap.message')} optional value={message} maxLength={500} rows={2} onInput={(event) => setMessage(event.currentTarget.value)} />
        <div className="row">
          {!(way === 'SWAP' && others?.length === 0) && <Button type="submit" look="primary" busy={submit.busy}>{t('swap.send')}</Button>}
          <Button onClick={onClose}>{t('cancel.keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
