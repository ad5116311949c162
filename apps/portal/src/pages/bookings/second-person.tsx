import { Button, Icon } from '@auzolan/ui';
import type { ComingBooking } from './deeds.js';
import { useActionText } from './use-action-text.js';

/** Whom a dangerous thing has as second person, who was asked and who cannot; and asking, as long as nobody said yes. */
export function SecondPerson({ booking, onAsk }: { booking: ComingBooking; onAsk: () => void }) {
  const t = useActionText();
  const people = booking.use?.secondPeople ?? [];
  if (!booking.use?.needsTwo || booking.status !== 'CONFIRMED') return null;
  const isNamed = people.some(({ confirmedAt }) => confirmedAt);
  return (
    <div className="stack stack-tight">
      {!isNamed && <p><Icon name="warning" /> {t('act.needsTwo')}</p>}
      {people.map(({ confirmedAt, declinedAt, member }) => (
        <p key={member?.id} className="muted">{t(confirmedAt ? 'second.yes' : declinedAt ? 'second.no' : 'second.waits', { name: member?.name ?? '' })}</p>
      ))}
      {!isNamed && <p><Button onClick={onAsk}>{t('second.title')}</Button></p>}
    </div>
  );
}
