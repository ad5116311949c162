import { addDays, startOfDay } from '@auzolan/calendar';
import { query } from '../../api/office.js';
import { ActivityLogDocument, type ActivityLogQuery } from '../../gql/graphql.js';
import type { ActivitySearch } from './activity.route.js';

export type Entry = ActivityLogQuery['activity']['edges'][number]['node'];
const SHOWN = 30;

/** The newest entries that fit the filters; days are turned into instants in the federation's zone. */
export async function loadActivity(search: ActivitySearch, timeZone: string): Promise<ActivityLogQuery['activity']> {
  const { action, subjectType, subjectId, from, until, after } = search;
  const filter = {
    action, subjectType, subjectId,
    from: from && new Date(startOfDay(from, timeZone)).toISOString(),
    until: until && new Date(startOfDay(addDays(until, 1), timeZone)).toISOString(),
  };
  return (await query(ActivityLogDocument, { filter, first: SHOWN, after })).activity;
}
