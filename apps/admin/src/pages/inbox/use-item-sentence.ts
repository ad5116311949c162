import { formatInstant, useLocale, usePeriodFormat } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import type { InboxItem } from './inbox.load.js';
import { useApplicationWords } from './use-application-words.js';

/** One waiting thing as a sentence: "Labea wants the mill Saturday 9–18." */
export function useItemSentence(): (item: InboxItem) => string {
  const t = useWords();
  const locale = useLocale();
  const format = usePeriodFormat();
  const application = useApplicationWords();
  const when = ({ start, end, asset }: { start: string; end: string; asset: { timeZone: string } }): string => format.near({ start, end, zone: asset.timeZone });
  return (item) => {
    if (item.kind === 'ADMISSION') return application(item);
    if (item.kind === 'APPROVAL') {
      const { moveOf, asset, cooperative } = item.booking;
      const wish = { who: cooperative.name, asset: asset.name, when: when(item.booking) };
      return moveOf ? t('inbox.asksMove', { ...wish, was: when({ ...moveOf, asset }) }) : t('inbox.asks', wish);
    }
    if (item.kind === 'OVERDUE') return t('inbox.late', { who: item.booking.cooperative.name, asset: item.booking.asset.name, since: formatInstant(item.booking.end, locale, item.booking.asset.timeZone) });
    if (item.kind === 'HIT') {
      const { booking, closure, agreement } = item.hit;
      const hit = { who: booking.cooperative.name, asset: booking.asset.name, when: when(booking), reason: closure.reason };
      return agreement ? t('inbox.hitGuest', { ...hit, partner: agreement.partner }) : t('inbox.hit', hit);
    }
    if (item.kind === 'PROBLEM') return t('inbox.problem', { asset: item.problem.asset.name, words: item.problem.words });
    if (item.kind === 'CONFLICT') return t('inbox.conflict', { asset: item.conflict.entry.asset.name, when: when(item.conflict.entry), kind: t(`paper.kind.${item.conflict.kind}`) });
    if (item.kind !== 'REPORT') return '';
    return t('inbox.report', { who: item.report.booking.cooperative.name, asset: item.report.booking.asset.name, rating: t(`rating.${item.report.rating}`) });
  };
}

/** The co-op whose mark stands beside it, if it is about one. */
export function cooperativeOf(item: InboxItem): { id: string; name: string } | null {
  if (item.kind === 'ADMISSION') return item.cooperative;
  if (item.kind === 'APPROVAL' || item.kind === 'OVERDUE') return item.booking.cooperative;
  if (item.kind === 'HIT') return item.hit.booking.cooperative;
  if (item.kind === 'CONFLICT') return item.conflict.entry.cooperative;
  return item.kind === 'REPORT' ? item.report.booking.cooperative : null;
}
