import { startOfDay } from '@auzolan/calendar';
import { addDays } from '@auzolan/ui';
import type { WeekTimetableQuery } from '../../gql/graphql.js';
import type { DayBar } from './day-graph.js';

type Row = WeekTimetableQuery['timetable']['rows'][number];
type TimetableBooking = Row['bookings'][number];

export interface WeekDay {
  date: string;
  bars: DayBar[];
  bookings: TimetableBooking[];
  closures: Row['closures'];
}

/** The seven days from a date with what lies in each, in the asset's zone. */
export function weekDays(row: Row, from: string, zone: string): WeekDay[] {
  return Array.from({ length: 7 }, (_day, index) => {
    const date = addDays(from, index);
    const start = startOfDay(date, zone);
    const end = startOfDay(addDays(date, 1), zone);
    const hours = (instant: string) => (Math.min(Math.max(Date.parse(instant), start), end) - start) / (end - start) * 24;
    const within = (period: { start: string; end: string }) => Date.parse(period.start) < end && Date.parse(period.end) > start;
    const bar = (kind: DayBar['kind'], period: { start: string; end: string }, cooperativeId?: string): DayBar => ({
      key: `${kind}${period.start}`, kind, cooperativeId, from: hours(period.start), until: hours(period.end),
    });
    const bookings = row.bookings.filter(within);
    const closures = row.closures.filter(within);
    return {
      date,
      bookings,
      closures,
      bars: [
        ...row.open.filter(within).map((open) => bar('open', open)),
        ...closures.map((closure) => bar('closure', closure)),
        ...bookings.map((booking) => bar('booked', booking, booking.cooperative.id)),
      ],
    };
  });
}

/** The Monday on or before a calendar day. */
export function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}
