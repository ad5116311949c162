import { query } from '../../api/office.js';
import { CalendarAssetsDocument, OfficeCalendarFeedsDocument, type CalendarAssetsQuery, type OfficeCalendarFeedsQuery, type ReadCalendarFragment } from '../../gql/graphql.js';

export type Feed = OfficeCalendarFeedsQuery['calendarFeeds']['items'][number];
export type CalendarAsset = CalendarAssetsQuery['assets']['items'][number];
export type ReadCalendar = ReadCalendarFragment;
export type ReadRow = ReadCalendar['rows'][number];

/** The person's own calendar links, and what new ones can be about. */
export async function loadCalendars(): Promise<{ feeds: readonly Feed[]; assets: readonly CalendarAsset[] }> {
  const [{ calendarFeeds }, assets] = await Promise.all([query(OfficeCalendarFeedsDocument, {}), loadCalendarAssets()]);
  return { feeds: calendarFeeds.items, assets };
}

export async function loadCalendarAssets(): Promise<readonly CalendarAsset[]> {
  return (await query(CalendarAssetsDocument, {})).assets.items;
}
