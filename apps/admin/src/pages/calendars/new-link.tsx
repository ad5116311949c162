import { Button, Notice, useToast } from '@auzolan/ui';
import { useEffect, useRef } from 'react';
import { useCalendarWords } from '../../messages/use-calendar-words.js';

/** The address of a new link, which is shown this once: to copy, or to open in a calendar. */
export function NewLink(props: { address: string }) {
  const t = useCalendarWords();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const { address } = props;
  useEffect(() => field.current?.select(), []);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      toast(t('calendars.copied'));
    } catch {
      // Without leave to use the clipboard the address is selected, ready to be copied by hand.
      field.current?.select();
    }
  }
  return (
    <Notice tone="success" live>
      <p>{t('calendars.once')}</p>
      <p><input ref={field} className="input" readOnly aria-label={t('calendars.address')} value={address} onFocus={(event) => event.currentTarget.select()} /></p>
      <div className="row">
        <Button onClick={() => void copy()}>{t('calendars.copy')}</Button>
        <a className="button" href={address.replace(/^https?:/, 'webcal:')}>{t('calendars.open')}</a>
      </div>
      <p className="small">{t('calendars.how')}</p>
    </Notice>
  );
}
