import { query } from '../../api/office.js';
import { BookingSurroundingsDocument, InboxDocument, type BookingSurroundingsQuery, type InboxKind, type InboxQuery } from '../../gql/graphql.js';
import { localDate } from '@auzolan/calendar';

type AnyItem = InboxQuery['inbox']['items'][number];
type Filled<Key extends keyof AnyItem> = AnyItem & { [key in Key]: NonNullable<AnyItem[key]> };

/** An application of a co-op. */
export type Application = Filled<'cooperative'> & { kind: 'ADMISSION' };
/** A request that waits for an answer, or a thing that should be back. */
export type BookingItem = Filled<'booking'> & { kind: 'APPROVAL' | 'OVERDUE' };
export type HitItem = Filled<'hit'> & { kind: 'HIT' };
export type ProblemItem = Filled<'problem'> & { kind: 'PROBLEM' };
export type ReportItem = Filled<'report'> & { kind: 'REPORT' };
export type ConflictItem = Filled<'conflict'> & { kind: 'CONFLICT' };
export type InboxItem = Application | BookingItem | HitItem | ProblemItem | ReportItem | ConflictItem;
export type InboxBooking = NonNullable<AnyItem['booking']>;

/** What a tab shows. */
export const VIEWS = { requests: ['APPROVAL'], closures: ['HIT'], overdue: ['OVERDUE'], problems: ['PROBLEM', 'REPORT'], paper: ['CONFLICT'], applications: ['ADMISSION'] } as const satisfies Record<string, readonly InboxKind[]>;
export type View = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as View[];

/** The oldest hundred things that wait; more are reached by deciding these. */
const MOST = 100;

function isWhole(item: AnyItem): item is InboxItem {
  return Boolean(item.cooperative ?? item.booking ?? item.hit ?? item.problem ?? item.report ?? item.conflict);
}

export async function loadInbox(view: View | undefined): Promise<{ items: InboxItem[]; totalItems: number }> {
  const { inbox } = await query(InboxDocument, { kinds: view ? [...VIEWS[view]] : null, skip: 0, take: MOST });
  return { totalItems: inbox.totalItems, items: inbox.items.filter(isWhole) };
}

/** What helps to decide about a booking: the asset's day, what that co-op booked last, other free times. */
export function loadSurroundings(booking: InboxBooking): Promise<BookingSurroundingsQuery> {
  const day = localDate(Date.parse(booking.start), booking.asset.timeZone);
  return query(BookingSurroundingsDocument, { bookingId: booking.id, assetId: booking.asset.id, cooperativeId: booking.cooperative.id, day });
}
