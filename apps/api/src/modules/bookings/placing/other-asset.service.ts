import { Injectable } from '@nestjs/common';
import { coordinates, isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, InputError, NotFoundError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import type { MoveToAssetInput } from '../booking.inputs.js';
import { cancellerValues, IN_TIME } from '../booking.sql.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { IS_HOLDER } from '../moves/rights.sql.js';
import { Placing, type PlaceClash } from './placing.service.js';
import type { Holder } from './wish.js';

interface Standing extends Holder {
  readonly ownerId: string;
  readonly version: number;
  readonly quantity: number;
  readonly purpose: string;
  readonly status: string;
  readonly open: boolean;
  readonly begun: boolean;
  readonly holds: boolean;
  readonly inTime: boolean;
}

// $1 to $3: who asks; $4: the booking.
const LOCK = `select a.owner_id as "ownerId", b.cooperative_id as "cooperativeId", b.member_id as "memberId", b.booked_by_id as "bookedById", b.version, b.quantity, b.purpose,
    b.status, b.status in ('REQUESTED', 'CONFIRMED') and b.move_of_id is null as open, b.starts_at <= now() as begun, ${IS_HOLDER} as holds, ${IN_TIME} as "inTime"
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.id = $4 and $3::boolean is not null for update of b`;

/** Undoes the giving up of a booking that could not have the other asset. */
class Missed extends Error {
  constructor(readonly clash: PlaceClash) {
    super('The other asset cannot be had.');
  }
}

/** Another asset for a booking that has not begun: given up and booked anew for its holder, both or neither. */
@Injectable()
export class OtherAsset {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly moves: BookingMoves,
  ) {}

  /**
   * @param now epoch milliseconds
   * @returns the new booking's id, or why the other asset cannot be had; the booking stands as it was then.
   * @throws NotFoundError, StaleVersionError, DomainError when it has begun or is over, or is not the actor's to move there
   */
  async move(actor: Actor, { id, expectedVersion, assetId, start, end }: MoveToAssetInput, now: number): Promise<{ id: string } | PlaceClash> {
    const [known] = await this.db.query<{ assetId: string }>('select asset_id as "assetId" from booking where federation_id = auzolan.current_federation() and id = $1', [id]);
    if (!known) throw new NotFoundError('booking');
    if (known.assetId === assetId) throw new InputError('assetId', 'is what it takes already; moveBooking changes its time');
    // Assets before bookings, as whoever places does.
    const other = (await this.placing.lockBookable([known.assetId, assetId])).get(assetId);
    if (!other) throw new NotFoundError('asset', 'assetId');
    const [booking] = await this.db.query<Standing>(LOCK, [...cancellerValues(actor), id]);
    const keeper = isSteward(actor) || coordinates(actor, other.ownerId);
    checkMay(actor, booking!, keeper);
    if (booking!.version !== expectedVersion) throw new StaleVersionError('booking');
    const { cooperativeId, memberId, bookedById, quantity, purpose } = booking!;
    try {
      return await this.db.attempt(async () => {
        await this.moves.move(actor, id, ['REQUESTED', 'CONFIRMED'], 'CANCELLED', 'booking.cancel', `→ ${other.name}`);
        const wish = { assetId, quantity, start, end, purpose };
        const placed = await this.placing.place(actor, { cooperativeId, memberId, bookedById }, [wish], now, { status: 'CONFIRMED', approved: keeper });
        if ('clash' in placed) throw new Missed(placed);
        if (booking!.status === 'CONFIRMED') await this.checkConfirmed(placed.ids[0]!, other.name);
        return { id: placed.ids[0]! };
      });
    } catch (error) {
      if (error instanceof Missed) return error.clash;
      throw error;
    }
  }

  /** A confirmed time is not given up for one that someone else has yet to say yes to. @throws DomainError */
  private async checkConfirmed(id: string, name: string): Promise<void> {
    const [placed] = await this.db.query<{ status: string }>('select status from booking where federation_id = auzolan.current_federation() and id = $1', [id]);
    if (placed!.status !== 'CONFIRMED') throw new DomainError('CONFLICT', `The owner of ${name} has to say yes first. Ask for it there, and give this booking up once they have.`);
  }
}

/** Who holds it may move it; who only looks after its asset, to others of the same hands. @throws DomainError */
function checkMay(actor: Actor, { holds, ownerId, open, begun, inTime }: Standing, keepsOther: boolean): void {
  const may = holds || isSteward(actor) || (coordinates(actor, ownerId) && keepsOther);
  if (!may) throw new DomainError('FORBIDDEN', 'Only who booked, their coordinator, a coordinator of both assets or a steward can move this booking there.');
  if (!open || begun) throw new DomainError('CONFLICT', 'This booking has begun, is over or given up; it cannot go to another asset.');
  if (!inTime) throw new DomainError('CONFLICT', 'It is too late to give this up by yourself. Ask the owner, who still can.');
}
