import { useText } from '../../i18n/use-text.js';

const DAY = 24 * 60;

/** Minutes as words: "30 minutes", "2 hours", "3 days"; mixed lengths in the smaller unit. */
export function useDuration(): (minutes: number) => string {
  const t = useText();
  return (minutes) => {
    if (minutes >= DAY && minutes % DAY === 0) return t('duration.days', { count: minutes / DAY });
    if (minutes >= 60 && minutes % 30 === 0) return t('duration.hours', { count: minutes / 60 });
    return t('duration.minutes', { count: minutes });
  };
}
