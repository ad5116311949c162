import { nextFree, type Period } from '@auzolan/calendar';
import type { BatchReader } from '../../../platform/graphql/loader.js';
import { bookableUntil } from '../placing/booking-time.js';
import { calendarOf, calendarSql, type CalendarRow } from './schedule.sql.js';

const AHEAD = calendarSql('asset a where a.federation_id = auzolan.current_federation() and not a.retired and a.id = any ($3::uuid[])');
const DAY = 86_400_000;
/** Most are free within days: near before far, up to the furthest horizon. */
const REACHES = [7 * DAY, 60 * DAY, 1096 * DAY];
/** Room for the longest set-up and turnaround. */
const ROOM = 2 * DAY;

/** The first time that the shortest booking of an asset fits, epoch milliseconds; none for one without such a time. */
export const nextFreeOf: BatchReader<Period> = async ({ actor, now, db }, ids) => {
  const found = new Map<string, Period>();
  let open = ids;
  for (const reach of REACHES) {
    if (open.length === 0) break;
    const rows = await db.read<CalendarRow>(actor.federationId, AHEAD, [new Date(now - ROOM), new Date(now + reach + ROOM), open]);
    const further: string[] = [];
    for (const row of rows) {
      const { id, minMinutes } = row.bookable;
      const until = Math.min(bookableUntil(row.bookable, now), now + reach);
      const free = nextFree(calendarOf(row, actor.cooperativeId), minMinutes, now, until);
      if (free) found.set(id, free);
      else if (until === now + reach) further.push(id);
    }
    open = further;
  }
  return found;
};
