import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Asset, Closure, Period } from '../assets/index.js';
import { PriceLine, RefusalReason } from '../rules/index.js';
import type { Cooperative } from '../federation/index.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';

/** Where a booking stands. */
export const BookingStatus = {
  HELD: 'HELD',
  REQUESTED: 'REQUESTED',
  CONFIRMED: 'CONFIRMED',
  CHECKED_OUT: 'CHECKED_OUT',
  RETURNED: 'RETURNED',
  SETTLED: 'SETTLED',
  CANCELLED: 'CANCELLED',
  DECLINED: 'DECLINED',
  EXPIRED: 'EXPIRED',
  NO_SHOW: 'NO_SHOW',
} as const;
export type BookingStatus = (typeof BookingStatus)[keyof typeof BookingStatus];
registerEnumType(BookingStatus, {
  name: 'BookingStatus',
  description: 'HELD for some minutes, or REQUESTED, then CONFIRMED, CHECKED_OUT, RETURNED, SETTLED; or CANCELLED, DECLINED, EXPIRED, NO_SHOW, which free the time.',
});

/** Orders of a list of bookings. */
export const BookingSort = { START: 'START', START_DESC: 'START_DESC', NEWEST: 'NEWEST' } as const;
export type BookingSort = (typeof BookingSort)[keyof typeof BookingSort];
registerEnumType(BookingSort, { name: 'BookingSort', description: 'Order of a list of bookings.' });

/** A cooperative's right to an asset for a time. */
@ObjectType({ description: 'A cooperative’s right to an asset for a time.' })
export class Booking {
  @Field(() => ID)
  id!: string;

  assetId!: string;
  cooperativeId!: string;
  memberId!: string | null;
  bookedById!: string | null;
  /** There when the read was asked to bring it along. */
  loadedAsset?: Asset;
  loadedCooperative?: Cooperative;

  @Field(() => Date)
  start!: string;

  @Field(() => Date, { description: 'Not in it: the next booking may start now.' })
  end!: string;

  @Field({ description: 'Wall clock in the asset’s zone when booked: 2026-11-24T08:00' })
  localStart!: string;

  @Field({ description: 'Wall clock in the asset’s zone when booked.' })
  localEnd!: string;

  @Field({ description: 'IANA zone of the asset when booked.' })
  timeZone!: string;

  @Field(() => BookingStatus)
  status!: BookingStatus;

  @Field(() => Int, { description: 'How many of a pooled asset; 1 for any other.' })
  quantity!: number;

  @Field(() => ID, { nullable: true, description: 'The same for all bookings that were made in one go.' })
  togetherId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The series that it is a date of.' })
  seriesId!: string | null;

  /** The booking that it asks another time for, or null. */
  moveOfId!: string | null;

  @Field(() => Date, { nullable: true, description: 'When a HELD booking is let go; null for any other.' })
  heldUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Null unless the reader is of that cooperative, of the owner, or a steward.' })
  purpose!: string | null;

  @Field(() => Date)
  createdAt!: string;

  @Field(() => Date, { nullable: true })
  cancelledAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Null unless the reader may see the purpose.' })
  cancelReason!: string | null;

  @Field({ description: 'The reader’s own, or made for them.' })
  mine!: boolean;

  @Field(() => Date, { nullable: true, description: 'Until when its holder may cancel, by the rules it was made by; null: until it ends.' })
  cancelUntil!: string | null;

  @Field(() => [PriceLine], { nullable: true, description: 'What it was said to cost when it was booked. Null unless the reader may see the purpose.' })
  price!: PriceLine[] | null;

  @Field({ description: 'Whether the rules it was made by want the owner’s yes.' })
  needsApproval!: boolean;

  @Field({ description: 'Whether the reader may cancel it now.' })
  mayCancel!: boolean;

  @Field({ description: 'Whether it hangs on the weather, so that it may be shifted with its queue.' })
  weatherBound!: boolean;

  @Field(() => Int)
  version!: number;
}

/** A page of bookings. */
@ObjectType()
export class BookingList {
  @Field(() => [Booking])
  items!: Booking[];

  @Field(() => Int)
  totalItems!: number;
}

/** The time is not free. */
@ObjectType({ description: 'The time is not free: why, and what is.' })
export class BookingClash {
  readonly kind = 'BookingClash';

  @Field({ description: 'In the reader’s language.' })
  message!: string;

  @Field(() => ID, { description: 'Of what could not be had; of several, the first.' })
  assetId!: string;

  @Field(() => Period)
  wished!: Period;

  @Field(() => [Booking], { description: 'Bookings in the way, set-up and turnaround counted; none for closed times.' })
  heldBy!: Booking[];

  @Field(() => [Closure])
  closures!: Closure[];

  @Field(() => [Period], { description: 'Up to three free periods of the same length, the best first; before them, as much of a changed time as can be had.' })
  alternatives!: Period[];
}

/** The rules do not allow it. */
@ObjectType({ description: 'The rules do not allow it: every reason. Another time or person may do.' })
export class BookingRefusal {
  @Field({ description: 'In the reader’s language.' })
  message!: string;

  @Field(() => [RefusalReason])
  reasons!: RefusalReason[];
}

/** What booking gives when it does not give a booking. */
export type NotBooked = BookingClash | BookingRefusal;

export const BookAssetResult = createUnionType({
  name: 'BookAssetResult',
  types: () => [Booking, BookingClash, BookingRefusal] as const,
  resolveType: (value: Booking | NotBooked) => ('heldBy' in value ? BookingClash : 'reasons' in value ? BookingRefusal : Booking),
});

/** Bookings that stand in the time of a closure. */
@ObjectType({ description: 'Bookings that a closure would hit; nothing was changed.' })
export class ClosureHits {
  @Field({ description: 'In the reader’s language.' })
  message!: string;

  @Field(() => [Booking])
  bookings!: Booking[];
}

export const AddClosureResult = createUnionType({
  name: 'AddClosureResult',
  types: () => [Closure, ClosureHits] as const,
  resolveType: (value: Closure | ClosureHits) => ('bookings' in value ? ClosureHits : Closure),
});

/** What a stretch of a day is. */
export const BlockState = { FREE: 'FREE', BUSY: 'BUSY', CLOSED: 'CLOSED', PAST: 'PAST' } as const;
export type BlockState = (typeof BlockState)[keyof typeof BlockState];
registerEnumType(BlockState, { name: 'BlockState', description: 'FREE can be booked to its very edges.' });

/** What a day is as a whole. */
export const DayState = { FREE: 'FREE', PART: 'PART', FULL: 'FULL', CLOSED: 'CLOSED' } as const;
export type DayState = (typeof DayState)[keyof typeof DayState];
registerEnumType(DayState, { name: 'DayState', description: 'CLOSED: not open that day. FULL: open, nothing left. PART: some left. FREE: all that is left of it.' });

@ObjectType({ description: 'A stretch of a day.' })
export class FreeBusyBlock {
  @Field(() => Date)
  start!: string;

  @Field(() => Date)
  end!: string;

  @Field(() => BlockState)
  state!: BlockState;

  @Field(() => Booking, { nullable: true, description: 'The booking that is going on; null for anything else.' })
  booking!: Booking | null;
}

@ObjectType({ description: 'A calendar day in the asset’s zone, cut into blocks without gap.' })
export class FreeBusyDay {
  @Field(() => CalendarDate)
  date!: string;

  @Field(() => DayState)
  state!: DayState;

  @Field(() => [FreeBusyBlock])
  blocks!: FreeBusyBlock[];
}

@ObjectType({ description: 'One asset of a timetable.' })
export class TimetableRow {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => [Period], { description: 'When it is open, closures not taken off.' })
  open!: Period[];

  @Field(() => [Closure])
  closures!: Closure[];

  @Field(() => [Booking])
  bookings!: Booking[];
}

@ObjectType({ description: 'Some days of many assets.' })
export class Timetable {
  @Field(() => CalendarDate)
  from!: string;

  @Field(() => Int)
  days!: number;

  @Field(() => Int, { description: 'How many assets there are in all.' })
  totalItems!: number;

  @Field(() => [TimetableRow])
  rows!: TimetableRow[];
}
