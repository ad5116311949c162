import { buttonClass, Notice } from '@auzolan/ui';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.js';

/** What became of several bookings at once. */
export interface Booked {
  /** On this phone, not yet answered. */
  isSaved: boolean;
  /** Their owner has to say yes. */
  needsYes: boolean;
}

/** Several bookings stand, or wait: the sentence, and the way to them. It takes focus when it appears. */
export function BookedNote({ isSaved, needsYes, sentence }: Booked & { sentence: string }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h3 tabIndex={-1} ref={heading}>{t(isSaved ? 'saved.title' : needsYes ? 'done.asked' : 'done.title')}</h3>
      <Notice tone={isSaved ? 'attention' : 'success'} live>
        <p className="lead">{sentence}</p>
        {isSaved ? <p>{t('saved.next')}</p> : needsYes && <p>{t('done.needsYes')}</p>}
      </Notice>
      <p><Link href="/bookings" className={buttonClass()}>{t('bookings.title')}</Link></p>
    </div>
  );
}
