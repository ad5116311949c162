import { Button, Icon, NamedMark, usePeriodFormat } from '@auzolan/ui';
import type { AssetCalendarQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import type { CalendarDay } from './day-strip.js';
import { offersIn, offersOf, type Offer } from './offers.js';

type Asset = NonNullable<AssetCalendarQuery['asset']>;

/** One day as a list: what is free, to book with one tap, and who has the rest. */
export function DayTimes(props: { asset: Asset; day: CalendarDay; chosen: Offer | null; onChoose: (offer: Offer) => void; onWait: (period: { start: string; end: string }) => void }) {
  const t = useText();
  const period = usePeriodFormat();
  const { asset, day, chosen } = props;
  const zone = asset.timeZone;
  const rules = { zone, minMinutes: asset.minMinutes, maxMinutes: asset.maxMinutes };
  const closure = asset.closures.find((one) => day.blocks.some((block) => block.state === 'CLOSED' && one.start < block.end && block.start < one.end));
  const rows = day.blocks.flatMap((block) => {
    if (block.state === 'FREE') {
      return offersIn(block, day.date, rules).map((offer) => {
        const isChosen = chosen?.start === offer.start && chosen.end === offer.end;
        return (
          <li key={`${offer.start}${offer.end}`}>
            <button type="button" className="time time-free" aria-pressed={isChosen} onClick={() => props.onChoose(offer)}>
              <span>{t(`part.${offer.part}`)} <strong>{period.times({ ...offer, zone })}</strong></span>
              <span className="time-word"><Icon name="check" />{t('times.free')}</span>
            </button>
          </li>
        );
      });
    }
    if (block.state !== 'BUSY' || !block.booking) return [];
    const { cooperative, mine } = block.booking;
    return [
      <li key={block.start} className="time time-taken">
        <strong>{period.times({ start: block.start, end: block.end, zone })}</strong>
        <span className="time-word">
          <NamedMark id={cooperative.id} name={mine ? t('times.yours', { name: cooperative.name }) : cooperative.name} />
        </span>
        {!mine && block.start > new Date().toISOString() && <Button onClick={() => props.onWait(block)}>{t('times.wait')}</Button>}
      </li>,
    ];
  });
  return (
    <div className="stack stack-tight">
      {rows.length > 0 && <ul className="times">{rows}</ul>}
      {closure && <p className="muted">{t('times.closure', { reason: closure.reason })}</p>}
      {offersOf(day, rules).length === 0 && <p>{t(day.state === 'CLOSED' ? 'times.closedDay' : 'times.nothingFree')}</p>}
    </div>
  );
}
