import { formatNumber, useLocale, usePeriodFormat } from '@auzolan/ui';
import type { SeasonStepsQuery, WishCardFragment } from '../../gql/graphql.js';
import { useSeasonText } from './use-season-text.js';

type Step = SeasonStepsQuery['seasonSteps']['items'][number];

/** One turn in plain sentences: whose it was and why, what could not be had, what was got. */
export function StepSentences({ step, unit }: { step: Step; unit: string }) {
  const t = useSeasonText();
  const locale = useLocale();
  const period = usePeriodFormat();
  const who = step.cooperative.name;
  const wishName = ({ asset, start, end }: WishCardFragment) => `${asset.name}, ${period.full({ start, end, zone: asset.timeZone })}`;
  const names = step.tied.map(({ name }) => name).join(', ');
  const hours = formatNumber(Number(step.used) / 60, locale, { maximumFractionDigits: 1 });
  const share = `${formatNumber(Number(step.entitled), locale)} ${unit}`.trim();
  return (
    <li className="stack stack-tight">
      <h4>{t('how.turn', { step: step.step })}</h4>
      <p>
        {step.tied.length > 1 ? t('how.lots', { names, who }) : step.entitled === '0' ? t('how.nothingEntitled', { who }) : t('how.least', { who, hours, share })}
      </p>
      {step.refused.map(({ wish }) => <p key={wish.id} className="muted">{t('how.refused', { rank: wish.rank, wish: wishName(wish) })}</p>)}
      <p>{step.given ? t('how.got', { rank: step.given.rank, wish: wishName(step.given) }) : t('how.left')}</p>
    </li>
  );
}
