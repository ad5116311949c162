import { notFound } from '@tanstack/react-router';
import { query } from '../../api/office.js';
import {
  CalendarAssetsDocument, CalendarFileProgressDocument, OfficeCalendarFeedsDocument, OfficeCalendarFileDocument,
  type CalendarAssetsQuery, type CalendarFileProgressQuery, type OfficeCalendarFeedsQuery, type OfficeCalendarFileQuery,
} from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';

export type Feed = OfficeCalendarFeedsQuery['calendarFeeds']['items'][number];
export type CalendarAsset = CalendarAssetsQuery['assets']['items'][number];
export type CalendarFile = NonNullable<OfficeCalendarFileQuery['calendarFile']>;
export type CalendarFileRow = CalendarFile['rows']['items'][number];
export type CalendarFileProgress = CalendarFileProgressQuery['calendarFile'];

/** The person's own calendar links, and what new ones can be about. */
export async function loadCalendars(): Promise<{ feeds: readonly Feed[]; assets: readonly CalendarAsset[] }> {
  const [{ calendarFeeds }, assets] = await Promise.all([query(OfficeCalendarFeedsDocument, {}), loadCalendarAssets()]);
  return { feeds: calendarFeeds.items, assets };
}

export async function loadCalendarAssets(): Promise<readonly CalendarAsset[]> {
  return (await query(CalendarAssetsDocument, {})).assets.items;
}

/** One file on its way in, with a page of its times and the zone of its asset. */
export async function loadCalendarFile(id: string, page: number | undefined): Promise<{ file: CalendarFile; asset: CalendarAsset | undefined }> {
  const [{ calendarFile: file }, assets] = await Promise.all([query(OfficeCalendarFileDocument, { id, skip: skipOf(page), take: PAGE_SIZE }), loadCalendarAssets()]);
  if (!file) throw notFound();
  return { file, asset: assets.find((asset) => asset.id === file.assetId) };
}

export async function readCalendarFileProgress(id: string): Promise<CalendarFileProgress> {
  return (await query(CalendarFileProgressDocument, { id })).calendarFile;
}
