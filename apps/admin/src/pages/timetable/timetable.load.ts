import { localDate } from '@auzolan/calendar';
import { query } from '../../api/office.js';
import { TimetableDocument, type TimetableQuery } from '../../gql/graphql.js';
import { skipOf, PAGE_SIZE } from '../../lists/pages.js';
import type { TimetableSearch } from './timetable.route.js';

export type TimetableRow = TimetableQuery['timetable']['rows'][number];
export type TimetableBooking = TimetableRow['bookings'][number];
export const DAYS = 7;

/** A week of twenty assets, from the given day or today in the federation's zone. */
export async function loadTimetable(search: Pick<TimetableSearch, 'from' | 'page'>, timeZone: string) {
  const today = localDate(Date.now(), timeZone);
  const from = search.from ?? today;
  const { timetable } = await query(TimetableDocument, { from, days: DAYS, skip: skipOf(search.page), take: PAGE_SIZE });
  return { ...timetable, today };
}
