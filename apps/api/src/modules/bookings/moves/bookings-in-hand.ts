import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import type { BookingStatus } from '../booking.model.js';
import { cancellerValues } from '../booking.sql.js';
import type { LockedAsset } from '../placing/bookable-asset.sql.js';
import { Placing } from '../placing/placing.service.js';
import type { BookingRights } from './moves.loaders.js';
import { IS_DECIDER, IS_HOLDER, IS_KEEPER, MAY_JSON } from './rights.sql.js';

/** A booking that is about to move, its row held until the transaction ends, and what the actor is to it. */
export interface BookingInHand {
  readonly id: string;
  readonly status: BookingStatus;
  /** The booking that it asks another time for, or null. */
  readonly moveOfId: string | null;
  readonly asset: LockedAsset;
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly bookedById: string | null;
  readonly quantity: number;
  readonly purpose: string;
  readonly start: Date;
  readonly end: Date;
  /** Whether the rules that it was made by want the owner's yes. */
  readonly needsApproval: boolean;
  /** Whether its time has begun, by the database's clock; likewise `over`. */
  readonly begun: boolean;
  readonly over: boolean;
  readonly isHolder: boolean;
  readonly isKeeper: boolean;
  readonly isDecider: boolean;
  readonly may: BookingRights;
}

const HOLD = `select b.id, b.status, b.move_of_id as "moveOfId", b.cooperative_id as "cooperativeId", b.member_id as "memberId", b.booked_by_id as "bookedById", b.quantity, b.purpose,
  b.starts_at as start, b.ends_at as "end", b.approval <> '{}' as "needsApproval", b.starts_at <= now() as begun, b.ends_at <= now() as over,
  ${IS_HOLDER} as "isHolder", ${IS_KEEPER} as "isKeeper", ${IS_DECIDER} as "isDecider",
  ${MAY_JSON} as may
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.id = $4 for update of b`;

/** Takes bookings in hand: everyone else who would move one waits. */
@Injectable()
export class BookingsInHand {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
  ) {}

  /** First the asset, as everywhere, so that a closure which is being made is seen; then the booking. @throws NotFoundError */
  async take(actor: Actor, id: string): Promise<BookingInHand> {
    const [found] = isUuid(id)
      ? await this.db.query<{ asset_id: string }>('select asset_id from booking where federation_id = auzolan.current_federation() and id = $1', [id])
      : [];
    if (!found) throw new NotFoundError('booking');
    const assets = await this.placing.lockBookable([found.asset_id]);
    const [row] = await this.db.query<Omit<BookingInHand, 'asset'>>(HOLD, [...cancellerValues(actor), id]);
    return { ...row!, asset: assets.get(found.asset_id)! };
  }
}
