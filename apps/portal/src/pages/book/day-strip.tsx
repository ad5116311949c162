import { formatDay, useLocale } from '@auzolan/ui';
import { useRef } from 'react';
import type { AssetCalendarQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { plainText } from './asset-search.js';

export type CalendarDay = AssetCalendarQuery['freeBusy'][number];

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 };

/** How many days on the next one is whose name begins with the typed letter; 0 when none does. */
function stepToName(names: readonly string[], at: number, letter: string): number {
  if (!/^\p{L}$/u.test(letter)) return 0;
  const next = names.findIndex((name, index) => index > at && plainText(name).startsWith(plainText(letter)));
  return next < 0 ? 0 : next - at;
}

/**
 * The days to choose from: name, number, and how free, as a pattern and a
 * word. One Tab stop; left and right move by a day, up and down by a week,
 * a letter goes to the next day with that initial, Enter goes on to the day's
 * times (`onEnter`).
 */
export function DayStrip(props: { days: readonly CalendarDay[]; chosen: string; onChoose: (date: string) => void; onEnter: () => void }) {
  const t = useText();
  const locale = useLocale();
  const strip = useRef<HTMLDivElement>(null);
  const { days, chosen } = props;
  const choose = (index: number) => {
    const day = days[index];
    if (!day) return;
    props.onChoose(day.date);
    strip.current?.querySelectorAll<HTMLElement>('[role=radio]')[index]?.focus();
  };
  return (
    <div
      className="day-strip no-print"
      role="radiogroup"
      aria-label={t('day.label')}
      ref={strip}
      onKeyDown={(event) => {
        const at = days.findIndex((day) => day.date === chosen);
        const step = STEPS[event.key] ?? stepToName(days.map((day) => formatDay(day.date, 'shortWeekday', locale)), at, event.key);
        if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        choose(at + step);
      }}
    >
      {days.map((day) => {
        const isChosen = day.date === chosen;
        return (
          <button
            type="button"
            key={day.date}
            className="day"
            role="radio"
            aria-checked={isChosen}
            aria-label={`${formatDay(day.date, 'full', locale)}, ${t(`day.${day.state}`)}`}
            data-date={day.date}
            tabIndex={isChosen ? 0 : -1}
            onClick={(event) => {
              props.onChoose(day.date);
              if (event.detail === 0) props.onEnter();
            }}
          >
            <span className="day-name">{formatDay(day.date, 'shortWeekday', locale)}</span>
            <span className="day-number">{formatDay(day.date, 'number', locale)}</span>
            <span className={`day-bar day-bar-${day.state}`} />
            <span className="day-word">{t(`day.${day.state}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
