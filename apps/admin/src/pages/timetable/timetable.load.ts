import { localDate } from '@auzolan/calendar';
import { query } from '../../api/office.js';
import { pageLanguage } from '../../api/page-language.js';
import { TimetableDocument, type TimetableQuery } from '../../gql/graphql.js';
import { skipOf } from '../../lists/pages.js';
import { CALENDAR_WORDS } from '../../messages/use-calendar-words.js';
import type { TimetableSearch } from './timetable.route.js';

export type TimetableRow = TimetableQuery['timetable']['rows'][number];
export type TimetableBooking = TimetableRow['bookings'][number];
export const DAYS = 7;
/** Assets on one page. */
export const ASSETS_SHOWN = 60;

/** A week of sixty assets, from the given day or today in the federation's zone. */
export async function loadTimetable(search: Pick<TimetableSearch, 'from' | 'page'>, timeZone: string) {
  // On their way while the rows are.
  void CALENDAR_WORDS[pageLanguage()]();
  const today = localDate(Date.now(), timeZone);
  const from = search.from ?? today;
  const { timetable } = await query(TimetableDocument, { from, days: DAYS, skip: skipOf(search.page, ASSETS_SHOWN), take: ASSETS_SHOWN });
  return { ...timetable, today };
}
