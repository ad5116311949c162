import { getRouteApi } from '@tanstack/react-router';
import { localDate } from '@auzolan/calendar';

const route = getRouteApi('/office');

/** Today in the zone of the federation acted for, `YYYY-MM-DD`: roles begin and end by its calendar. */
export function useToday(): string {
  const { acting } = route.useRouteContext();
  return localDate(Date.now(), acting.federation.timeZone);
}
