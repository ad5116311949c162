import type { World } from './world.js';

/** As many shared things as one page of the timetable shows. */
export const ASSETS = 60;

/**
 * Fills our federation's calendar: {@link ASSETS} things, the mill among them, each booked by Labea so many times, at nine and at
 * fifteen o'clock from today on.
 */
export async function fillCalendar({ ours, sql }: World, bookings: number): Promise<void> {
  await sql(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone)
     select $1, gen_random_uuid(), $2, 'Thing ' || n, 'thing ' || n, 'MILL', 'Europe/Madrid' from generate_series(1, $3::int) n`,
    [ours.id, ours.errota, ASSETS - 1],
  );
  await sql(
    `with wish as (select a.id as asset, gen_random_uuid() as id, (date_trunc('day', now() at time zone 'Europe/Madrid') + n / 2 * interval '1 day' + (9 + n % 2 * 6) * interval '1 hour') as start
       from asset a, generate_series(0, $4::int - 1) n where a.federation_id = $1),
     booked as (insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
       select $1, id, asset, $2, $3, 'Grinding', start at time zone 'Europe/Madrid', (start + interval '3 hours') at time zone 'Europe/Madrid', to_char(start, 'YYYY-MM-DD"T"HH24:MI'),
         to_char(start + interval '3 hours', 'YYYY-MM-DD"T"HH24:MI'), 'Europe/Madrid', 'CONFIRMED' from wish)
     insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks)
     select $1, id, asset, 'EXCLUSIVE', start at time zone 'Europe/Madrid', (start + interval '3 hours') at time zone 'Europe/Madrid', true from wish`,
    [ours.id, ours.labea, ours.member.memberId, bookings],
  );
}
