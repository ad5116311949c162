import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../platform/audit/activity-log.js';
import { subjectMemberId, type Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/ids.js';
import { DomainError, NotFoundError } from '../../platform/errors/domain-error.js';
import { requireBooker } from './booking.access.js';
import type { BookAssetInput, CancelBookingInput } from './booking.inputs.js';
import { checkBookingTime, isOpenFor, localTimes } from './booking-time.js';
import { cancellerValues, MAY_CANCEL } from './booking.sql.js';
import { BOOKABLE_ASSET, type BookableAsset } from './bookable-asset.sql.js';

/** What became of an attempt to book. */
export type BookingAttempt = { readonly id: string } | { readonly clash: 'TAKEN' | 'CLOSED'; readonly asset: BookableAsset };

/** Takes the calendar if it is free and nothing closes it, and writes the booking only then: one statement, no check before. */
const BOOK = `
  with closed as (select 1 from closure where federation_id = $1 and asset_id = $2 and starts_at < $13 and ends_at > $12),
  taken as (
    insert into allocation (federation_id, booking_id, leaf_id, blocked_from, blocked_until, status)
    select $1::uuid, $3::uuid, $2::uuid, $4::timestamptz, $5::timestamptz, 'CONFIRMED' where not exists (select from closed)
    on conflict do nothing returning booking_id),
  booked as (
    insert into booking (federation_id, id, asset_id, cooperative_id, member_id, booked_by_id, purpose, starts_at, ends_at,
      local_start, local_end, time_zone, status)
    select $1::uuid, booking_id, $2::uuid, $6::uuid, $7::uuid, $8::uuid, $9, $12::timestamptz, $13::timestamptz, $10, $11, $14, 'CONFIRMED'
    from taken returning id)
  select (select id from booked) as id, exists (select from closed) as closed`;

/** Writes of bookings. */
@Injectable()
export class BookingsService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Books for the cooperative that the actor speaks for. Two can never hold the same time, set-up and turnaround counted:
   * the exclusion constraint decides, here and for every other way to write.
   * @param now epoch milliseconds
   * @returns the booking's id, or why the time cannot be had; nothing is written then.
   * @throws DomainError for input that no time could mend.
   */
  async book(actor: Actor, input: BookAssetInput, now: number): Promise<BookingAttempt> {
    const cooperativeId = requireBooker(actor);
    const asset = await this.lockBookable(actor, input.assetId);
    checkBookingTime(asset, input, now);
    if (!isOpenFor(asset, input)) return { clash: 'CLOSED', asset };
    const id = newId();
    const local = localTimes(asset, input);
    const [start, end] = [input.start.getTime(), input.end.getTime()];
    const [row] = await this.db.query<{ id: string | null; closed: boolean }>(BOOK, [
      actor.federationId, asset.id, id,
      new Date(start - asset.setupMinutes * 60_000), new Date(end + asset.turnaroundMinutes * 60_000),
      cooperativeId, subjectMemberId(actor), actor.onBehalfOfId ? actor.memberId : null, input.purpose,
      local.start, local.end, input.start, input.end, asset.timeZone,
    ]);
    if (!row!.id) return { clash: row!.closed ? 'CLOSED' : 'TAKEN', asset };
    await this.activity.record(actor, {
      action: 'booking.book', subjectType: 'booking', subjectId: id,
      after: { assetId: asset.id, start: input.start, end: input.end }, topic: 'BOOKINGS',
    });
    return { id };
  }

  /** Gives the time free again. @throws DomainError CONFLICT when it is cancelled or over already */
  async cancel(actor: Actor, { id, reason }: CancelBookingInput): Promise<void> {
    const [row] = await this.db.query<{ may: boolean; status: string; over: boolean }>(
      `select ${MAY_CANCEL} as may, b.status, b.ends_at <= now() as over
       from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id where b.federation_id = auzolan.current_federation() and b.id = $4 for update of b`,
      [...cancellerValues(actor), id],
    );
    if (!row) throw new NotFoundError('booking');
    if (!row.may) throw new DomainError('FORBIDDEN', 'Only who booked, a coordinator of either cooperative or a steward can cancel this booking.');
    if (row.status !== 'CONFIRMED') throw new DomainError('CONFLICT', 'This booking is cancelled already.');
    if (row.over) throw new DomainError('CONFLICT', 'This booking is over; there is nothing left to cancel.');
    await this.db.query(
      `with freed as (update allocation set status = 'CANCELLED' where federation_id = auzolan.current_federation() and booking_id = $1 and status = 'CONFIRMED')
       update booking set status = 'CANCELLED', cancelled_at = now(), cancelled_by_id = $2, cancel_reason = $3, version = version + 1
       where federation_id = auzolan.current_federation() and id = $1 and status = 'CONFIRMED'`,
      [id, actor.memberId, reason || null],
    );
    await this.activity.record(actor, {
      action: 'booking.cancel', subjectType: 'booking', subjectId: id,
      before: { status: 'CONFIRMED' }, after: { status: 'CANCELLED' }, reason, topic: 'BOOKINGS',
    });
  }

  /** The asset with its hours, held so that no closure or change of it can slip in until this transaction ends. */
  private async lockBookable(actor: Actor, assetId: string): Promise<BookableAsset> {
    const [row] = await this.db.query<{ asset: BookableAsset }>(BOOKABLE_ASSET, [assetId]);
    if (!row) throw new NotFoundError('asset', 'assetId');
    return row.asset;
  }
}
