import { formatDay, formatVolume, Status, useLocale } from '@auzolan/ui';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';
import type { Plan } from './maintenance.load.js';

/** When the work of a plan is due, and whether it is late. */
export function DueWords({ plan }: { plan: Plan }) {
  const t = useUpkeepWords();
  const locale = useLocale();
  const { meter } = plan;
  const when = [
    plan.dueDay && formatDay(plan.dueDay, 'withYear', locale),
    plan.dueReading && meter && t('maintenance.atReading', { due: formatVolume(plan.dueReading, meter.scale, meter.unit, locale), now: formatVolume(plan.latestReading ?? '0', meter.scale, meter.unit, locale) }),
  ].filter(Boolean).join(' · ');
  return <span className="row">{when}{plan.overdue && <Status tone="error" icon="warning">{t('maintenance.overdue')}</Status>}</span>;
}
