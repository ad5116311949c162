import type { Period } from '@auzolan/calendar';
import { Button, Notice, usePeriodFormat } from '@auzolan/ui';
import type { BookAssetMutation } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { HitBookings } from '../assets/hit-bookings.js';
import { RefusalReasons } from './refusal-reasons.js';

type NotBooked = Exclude<BookAssetMutation['bookAsset'], { __typename: 'Booking' }>;

/** Why a time cannot be had: the rules' every reason, or who and what is there and which times are free. */
export function WhyNot(props: { answer: NotBooked; zone: string; onPick: (free: Period) => void; also?: string }) {
  const t = useWords();
  const format = usePeriodFormat();
  const { answer, zone, also } = props;
  if (answer.__typename === 'BookingRefusal') return <Notice tone="error" live><RefusalReasons reasons={answer.reasons} />{also && <p>{also}</p>}</Notice>;
  return (
    <Notice tone="attention" live>
      <p><strong>{t('booking.clash')}</strong> {also}</p>
      {!answer.heldBy.length && !answer.closures.length && <p>{answer.message}</p>}
      <HitBookings bookings={answer.heldBy} />
      {answer.closures.map((closure) => <p key={closure.id}>{format.full({ ...closure, zone })}: {closure.reason}</p>)}
      {answer.alternatives.length > 0 && <p>{t('booking.alternatives')}</p>}
      <div className="row">
        {answer.alternatives.map((free) => (
          <Button key={free.start} onClick={() => props.onPick({ start: Date.parse(free.start), end: Date.parse(free.end) })}>{format.full({ ...free, zone })}</Button>
        ))}
      </div>
    </Notice>
  );
}
