import { NamedMark, usePeriodFormat } from '@auzolan/ui';
import type { BookingSurroundingsQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { InboxBooking } from './inbox.load.js';

type Block = BookingSurroundingsQuery['freeBusy'][number]['blocks'][number];

/** Whether a block of the day is someone else's and meets the booking. */
export function clashesWith(block: Block, booking: InboxBooking): boolean {
  return Boolean(block.booking && block.booking.id !== booking.id && block.start < booking.end && block.end > booking.start);
}

/** The day of the asset as lines; what meets the booking is said in words. */
export function DayStrip(props: { booking: InboxBooking; blocks: readonly Block[] }) {
  const t = useWords();
  const format = usePeriodFormat();
  const zone = props.booking.asset.timeZone;
  return (
    <ul className="lines">
      {props.blocks.filter(({ state }) => state !== 'PAST').map((block) => (
        <li key={block.start}>
          <span>{format.times({ start: block.start, end: block.end, zone })}</span>
          {block.booking ? (
            <span className="row">
              <NamedMark id={block.booking.cooperative.id} name={block.booking.cooperative.name} />
              {block.booking.id === props.booking.id && <strong>{t('inbox.thisOne')}</strong>}
              {clashesWith(block, props.booking) && <strong>{t('inbox.clashes')}</strong>}
            </span>
          ) : <span className="muted">{t(`inbox.block.${block.state}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
