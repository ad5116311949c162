import { CalendarFileWork } from '../../../apps/api/src/modules/calendars/files/calendar-file-work.js';
import { inDays } from '../../support/booking-calls.js';
import { placed, shiftTo } from '../../support/booking-states.js';
import type { World } from '../../support/world.js';
import { coordinator, made, member, ofId, one, thing, type MutationCase } from './case.js';

const local = (hour: string): string => `${inDays(-3, 0).toISOString().slice(0, 10)}T${hour}`;

/** A line of a sheet of this thing, of a time that is over. */
async function line(w: World, assetId: string): Promise<object> {
  const { printSheet } = await coordinator(w).get<{ printSheet: { code: string } }>('mutation($id: ID!) { printSheet(input: { assetId: $id }) { code } }', { id: assetId });
  return { sheetCode: printSheet.code, line: 1, writtenName: 'Jon', cooperativeId: w.ours.labea, start: local('08:00'), end: local('18:00') };
}

/** The same when the owner itself had it. */
async function contradicted(w: World): Promise<string> {
  const assetId = await thing(w);
  await shiftTo(w, await placed(w, { assetId, start: inDays(5, 9), status: 'CONFIRMED' }, w.ours.coordinator, w.ours.errota), inDays(-3, 10));
  return made(coordinator(w), 'enterPaper', 'EnterPaperInput', await line(w, assetId), '{ ... on ConflictCase { id } }');
}

const stamp = (hour: number): string => inDays(7, hour).toISOString().replace(/[-:]|\.000/g, '');
const calendarFile = (): string => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Rye', `DTSTART:${stamp(9)}`, 'DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

/** A file of which nothing is written yet, looked at as the job would. */
async function lookedAt(w: World): Promise<string> {
  const response = await member(w).send(`/calendar-files?${new URLSearchParams({ assetId: await thing(w), as: 'BOOKINGS', purpose: 'x' })}`, calendarFile(), { 'content-type': 'text/calendar' });
  const { id } = (await response.json()) as { id: string };
  await w.app.get(CalendarFileWork, { strict: false }).check(w.ours.id, id);
  return id;
}

/** Of paper, and of calendars elsewhere. */
export const PAPER: MutationCase[] = [
  one('enterPaper', coordinator, 'EnterPaperInput', async (w) => line(w, await thing(w)), '{ __typename }'),
  one('decideConflict', coordinator, 'DecideConflictInput', async (w) => ({ id: await contradicted(w), decision: 'PAPER', reason: 'Asked both' })),
  one('importCalendar', member, 'ImportCalendarInput', async (w) => ({ assetId: await thing(w), as: 'BOOKINGS', purpose: 'x', text: calendarFile() }), '{ imported }'),
  one('leaveOutOfCalendarFile', member, 'LeaveOutOfCalendarFileInput', async (w) => ({ id: await lookedAt(w), leaveOut: [2] }), '{ leaveOut }'),
  ofId('takeCalendarFile', member, lookedAt, '{ state }'),
  ofId('discardCalendarFile', member, lookedAt),
  ofId('revokeCalendarFeed', member, async (w) => {
    const { createCalendarFeed } = await member(w).get<{ createCalendarFeed: { feed: { id: string } } }>('mutation { createCalendarFeed(input: { kind: MINE }) { feed { id } } }');
    return createCalendarFeed.feed.id;
  }),
];
