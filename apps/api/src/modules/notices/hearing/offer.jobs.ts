import { OFFER_CHANGED, WAITLIST_OFFERED, type OfferChanged, type WaitlistOffered } from '../../bookings/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService, type News } from '../notices.service.js';
import { membersOf } from './deciders.js';

type OfferNews = Pick<News, 'assetId' | 'memberIds' | 'start' | 'end' | 'openUntil'>;

const HELD = `
  select b.asset_id as "assetId", array_remove(array[b.member_id, b.booked_by_id], null) as "memberIds", b.starts_at as start, b.ends_at as end, b.held_until as "openUntil"
  from booking b where b.federation_id = auzolan.current_federation() and b.id = $1 and b.status = 'HELD'`;

/** Tells who waited that a time is held for them. */
@JobTask('notices.waitlistOffered')
@Hears(WAITLIST_OFFERED)
export class WaitlistOfferedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, bookingId } = payload as WaitlistOffered;
    await this.db.tx(federationId, async () => {
      const [held] = await this.db.query<OfferNews>(HELD, [bookingId]);
      if (held) await this.notices.tell(federationId, { ...held, kind: 'WAITLIST_OFFER', bookingId, causeId: bookingId });
    });
  }
}

interface Offer extends OfferNews {
  bookingId: string;
  /** To which cooperative it is made; null when to anyone, or to who holds what is wanted. */
  cooperativeId: string | null;
  madeById: string;
  answeredById: string | null;
  reason: string | null;
}

const OFFER = `
  select o.booking_id as "bookingId", o.cooperative_id as "cooperativeId", o.made_by_id as "madeById", o.answered_by_id as "answeredById", o.message as reason, o.expires_at as "openUntil",
    b.asset_id as "assetId", b.starts_at as start, b.ends_at as end, array_remove(array[w.member_id, w.booked_by_id], null) as "memberIds"
  from booking_offer o join booking b on b.federation_id = o.federation_id and b.id = o.booking_id
  left join booking w on w.federation_id = o.federation_id and w.id = o.wanted_id
  where o.federation_id = auzolan.current_federation() and o.id = $1`;

/**
 * Tells whom a booking is offered to: who holds what is wanted for it, or the coordinators of the cooperative that gets it. An
 * offer to anyone stands in the list of offers and is mailed to nobody. Tells its maker what the answer was.
 */
@JobTask('notices.offerChanged')
@Hears(OFFER_CHANGED)
export class OfferChangedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, offerId, state } = payload as OfferChanged;
    await this.db.tx(federationId, async () => {
      const [offer] = await this.db.query<Offer>(OFFER, [offerId]);
      if (!offer) return;
      const { assetId, bookingId, start, end, openUntil, reason, cooperativeId, madeById, answeredById } = offer;
      const about = { assetId, bookingId, start, end, causeId: offerId };
      if (state === 'OPEN') {
        const memberIds = cooperativeId ? await membersOf(this.db, cooperativeId, ['COORDINATOR']) : offer.memberIds;
        return this.notices.tell(federationId, { ...about, kind: 'SWAP_OFFER', memberIds: memberIds.filter((id) => id !== madeById), openUntil, reason });
      }
      await this.notices.withdraw(offerId, 'SWAP_OFFER');
      if (state === 'WITHDRAWN' || answeredById === madeById) return;
      await this.notices.tell(federationId, { ...about, kind: state === 'ACCEPTED' ? 'OFFER_TAKEN' : 'OFFER_DECLINED', memberIds: [madeById] });
    });
  }
}
