import { localDate, type Period } from '@auzolan/calendar';
import { useRouter } from '@tanstack/react-router';
import { usePeriodFormat, useToast } from '@auzolan/ui';
import { mutate } from '../../../api/office.js';
import { useTroubleText } from '../../../forms/trouble.js';
import { CancelBookingDocument } from '../../../gql/graphql.js';
import { useCalendarWords } from '../../../messages/use-calendar-words.js';
import type { TimetableBooking, TimetableRow } from '../timetable.load.js';
import { dayEntries } from '../day-entries.js';
import type { Grabbed, Grips } from './grabbed.js';
import { movedTimes, resizedTimes } from './move-times.js';
import { isMoved, sendMove, type Movable, type Moved, type MoveTo, type NotMoved } from './send-move.js';
import type { DragWork } from './use-drag.js';

/** A booking that someone looks at, and where it was dragged when that is not settled yet. */
export interface Opened {
  row: TimetableRow;
  booking: TimetableBooking;
  to?: MoveTo;
  refused?: NotMoved;
}

/** Moves a booking and says so, or gives why not; then it stays where it was. */
export type MoveOpened = (opened: Opened, to: MoveTo) => Promise<NotMoved | null>;

/** The block of a moved booking stands in another place of the page; whoever works by keys goes on from there, once no dialog is before it. */
function goOnFrom(bookingId: string): void {
  requestAnimationFrame(() => {
    if (document.querySelector('dialog[open]')) goOnFrom(bookingId);
    else document.querySelector<HTMLElement>(`[data-booking="${bookingId}"]`)?.focus();
  });
}

/** Moving bookings of the shown rows: by dragging, or from the dialog that `open` opens when something is to be asked or said. */
export function useMoves(rows: readonly TimetableRow[], open: (opened: Opened) => void): { move: MoveOpened; drag: DragWork } {
  const t = useCalendarWords();
  const toast = useToast();
  const router = useRouter();
  const format = usePeriodFormat();
  const describe = useTroubleText();
  const iso = (instant: number): string => new Date(instant).toISOString();

  const words = (row: TimetableRow, to: MoveTo): string =>
    t('move.where', { name: row.asset.name, when: format.full({ start: iso(to.start), end: iso(to.end), zone: row.asset.timeZone }) });

  async function move(opened: Opened, to: MoveTo): Promise<NotMoved | null> {
    const from = movable(opened);
    const answer = await sendMove(from, to);
    if (!isMoved(answer)) return answer;
    await router.invalidate({ sync: true });
    const where = words(rows.find(({ asset }) => asset.id === to.assetId) ?? opened.row, to);
    toast(t(answer.asked ? 'move.asked' : 'move.done', { where }), { label: t('inbox.undo'), run: () => void undo(answer, from, to) });
    goOnFrom(answer.id);
    return null;
  }
  async function undo(moved: Moved, from: Movable, { scope }: MoveTo): Promise<void> {
    try {
      if (moved.asked) {
        await mutate(CancelBookingDocument, { input: { id: moved.id } });
        toast(t('move.undone'));
        await router.invalidate({ sync: true });
        return;
      }
      const answer = await sendMove(moved, { assetId: from.assetId, start: from.start, end: from.end, scope });
      const reason = isMoved(answer) ? '' : answer.__typename === 'BookingClash' ? answer.message : answer.reasons.map(({ message }) => message).join(' ');
      toast(reason ? `${t('move.notUndone')} ${reason}` : t('move.undone'));
    } catch (error) {
      toast(`${t('move.notUndone')} ${describe(error)}`);
    }
    await router.invalidate({ sync: true });
  }
  function meant(grabbed: Grabbed, x: number, y: number): { opened: Opened; row: TimetableRow; to: MoveTo } | null {
    const [opened, found] = [openedOf(rows, grabbed.bookingId, grabbed.assetId), grabbed.spotAt(x, y)];
    const row = found && (found.cell.assetId && found.cell.assetId !== opened?.row.asset.id ? rows.find(({ asset }) => asset.id === found.cell.assetId) : opened?.row);
    if (!opened || !row) return null;
    const period = movable(opened);
    const zones = [opened.row.asset.timeZone, row.asset.timeZone] as const;
    const times = grabbed.edge ? resizedTimes(period, zones[0], grabbed.edge, found.spot.minutes) : movedTimes(period, ...zones, { ...found.spot, free: freeOf(row, found.cell.day, found.freeIndex) });
    const assetId = row === opened.row ? opened.booking.asset.id : row.asset.id;
    if (assetId === period.assetId && times.start === period.start && times.end === period.end) return null;
    return { opened, row, to: { ...times, assetId, scope: 'ONE' } };
  }
  async function drop(grabbed: Grabbed, x: number, y: number): Promise<void> {
    const target = meant(grabbed, x, y);
    if (!target) return;
    const { opened, to } = target;
    if (opened.booking.seriesId) {
      open({ ...opened, to });
      return;
    }
    try {
      const refused = await move(opened, to);
      if (refused) open({ ...opened, to, refused });
    } catch (error) {
      toast(`${describe(error)} ${t('move.stays')}`);
      await router.invalidate({ sync: true });
    }
  }
  const say = (grabbed: Grabbed, x: number, y: number): string | null => {
    const target = meant(grabbed, x, y);
    return target && words(target.row, target.to);
  };
  const gripsOf = (bookingId: string, assetId: string, day: string): Grips | null => {
    const opened = openedOf(rows, bookingId, assetId);
    if (!opened?.booking.mayCancel) return null;
    const { start, end } = movable(opened);
    const begun = start <= Date.now();
    const isOn = (instant: number): boolean => localDate(instant, opened.row.asset.timeZone) === day;
    return { whole: !begun, start: !begun && isOn(start), end: isOn(end - 1) };
  };
  return { move, drag: { gripsOf, say, drop } };
}

/** The free time of a cell that a block is over. */
function freeOf(row: TimetableRow, day: string, index: number | undefined): Period | undefined {
  if (index === undefined) return undefined;
  return dayEntries(row, day, Date.now()).filter(({ kind }) => kind === 'free')[index]?.period;
}

function movable({ booking }: Opened): Movable {
  return { id: booking.id, version: booking.version, assetId: booking.asset.id, start: Date.parse(booking.start), end: Date.parse(booking.end) };
}

function openedOf(rows: readonly TimetableRow[], bookingId: string, assetId: string): Opened | null {
  const row = rows.find(({ asset }) => asset.id === assetId);
  const booking = row?.bookings.find(({ id }) => id === bookingId);
  return row && booking ? { row, booking } : null;
}
