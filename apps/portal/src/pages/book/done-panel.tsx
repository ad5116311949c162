import { Button, buttonClass, Icon, Notice, usePeriodFormat } from '@auzolan/ui';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useRefusal } from '../../data/use-refusal.js';
import { useText } from '../../i18n/use-text.js';
import { outbox } from '../../session/api.js';
import { cancelBooking } from '../bookings/cancel-booking.js';
import { downloadCalendarFile } from '../bookings/calendar-file.js';

export interface DoneBooking {
  bookingId: string;
  asset: { id: string; name: string; place: string; timeZone: string };
  start: string;
  end: string;
  purpose: string;
  /** Asked for: its owner has to say yes. */
  needsYes?: boolean;
  /** Name of the person a helper booked for. */
  forWhom?: string;
}

/** The booking stands: the sentence, the calendar file, print, and undo. It takes focus when it appears. */
export function DonePanel(props: {
  booking: DoneBooking;
  /** `sent`: cancelled for good; else it waits on this phone. */
  onUndone: (sent: boolean) => void;
}) {
  const t = useText();
  const period = usePeriodFormat();
  const refusal = useRefusal();
  const heading = useRef<HTMLHeadingElement>(null);
  const [undoing, setUndoing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { asset, start, end, bookingId, forWhom } = props.booking;
  const sentence = t(forWhom ? 'done.sentenceFor' : 'done.sentence', { asset: asset.name, when: period.full({ start, end, zone: asset.timeZone }) });
  useEffect(() => heading.current?.focus(), []);
  const toCalendar = () => downloadCalendarFile({
    id: bookingId, status: props.booking.needsYes ? 'REQUESTED' : 'CONFIRMED', version: 1, changedAt: Date.now(), start: Date.parse(start), end: Date.parse(end), zone: asset.timeZone,
    asset: asset.name, place: asset.place, purpose: props.booking.purpose,
  });

  async function undo(): Promise<void> {
    setUndoing(true);
    const intent = await cancelBooking({ ...props.booking, id: bookingId });
    setUndoing(false);
    if (intent.problem?.kind === 'refused') {
      setProblem(refusal(intent.problem, {})[0]?.message ?? t('error.unknown'));
      await outbox.drop(intent.sequence);
    } else {
      props.onUndone(intent.state === 'sent');
    }
  }

  return (
    <section className="card done-panel" aria-labelledby="done-title">
      <h2 id="done-title" tabIndex={-1} ref={heading}>{t(props.booking.needsYes ? 'done.asked' : 'done.title')}</h2>
      <Notice tone="success" live>
        <p className="lead">{sentence}</p>
        {props.booking.needsYes && <p>{t('done.needsYes')}</p>}
        {forWhom && <p>{t('done.forWhom', { name: forWhom })}</p>}
        {asset.place && <p>{asset.place}</p>}
      </Notice>
      {problem && <Notice tone="error" live><p>{problem}</p></Notice>}
      <div className="row no-print">
        <Button onClick={toCalendar}>
          <Icon name="calendar" />
          {t('done.calendar')}
        </Button>
        <Button onClick={() => print()}>
          <Icon name="print" />
          {t('done.print')}
        </Button>
        <Button look="danger" busy={undoing} onClick={() => void undo()}>{t('done.undo')}</Button>
        <Link href="/bookings" className={buttonClass()}>{t('bookings.title')}</Link>
      </div>
    </section>
  );
}
