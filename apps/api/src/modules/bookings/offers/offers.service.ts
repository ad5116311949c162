import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { MemberActors } from '../../../platform/context/member-actors.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid, newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { checkPage, type PageArgs } from '../../../platform/graphql/page.js';
import { mayBook } from '../booking.access.js';
import { cancellerValues } from '../booking.sql.js';
import { holderOf } from '../holder.js';
import type { StandingBooking } from '../placing/change.sql.js';
import { Moving } from '../placing/moving.service.js';
import { Placing, type PlaceClash } from '../placing/placing.service.js';
import type { Holder } from '../placing/wish.js';
import { Exchanges, type HandOver } from './exchanges.js';
import { OFFER_CHANGED, type OfferChanged } from './offer-news.js';
import type { BookingOffer, BookingOfferList, OfferBookingInput } from './offers.model.js';
import { ANSWER, COUNT_OFFERS, HOLDERS, LIST_OFFERS, LOCK_OFFER, ONE_OFFER, type OfferRow } from './offers.sql.js';

const WEEK = 7 * 86_400_000;
const CHANGED = 'One of these bookings has changed since, or has begun. Make a new offer.';

/** Offering bookings to others, and answering. */
@Injectable()
export class OffersService {
  constructor(
    private readonly db: Db,
    private readonly members: MemberActors,
    private readonly placing: Placing,
    private readonly moving: Moving,
    private readonly exchanges: Exchanges,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /** @param now epoch milliseconds @throws DomainError naming the field */
  async make(actor: Actor, { bookingId, wantedId = null, cooperativeId = null, message, until }: OfferBookingInput, now: number): Promise<BookingOffer> {
    if (wantedId && cooperativeId) throw new InputError('cooperativeId', 'must be left out when a booking is wanted');
    if (wantedId === bookingId) throw new InputError('wantedId', 'must be another booking');
    const bookings = await this.standing(actor, bookingId, wantedId);
    const [booking, wanted] = [bookings.get(bookingId)!, wantedId ? bookings.get(wantedId)! : null];
    if (!(await this.holds(actor, bookingId))) throw new DomainError('FORBIDDEN', 'Only who holds a booking, or a coordinator of their cooperative, can offer it.');
    for (const [field, one] of [['bookingId', booking], ['wantedId', wanted]] as const) if (one && !isOfferable(one, now)) throw new InputError(field, 'must be confirmed and still to come');
    const first = Math.min(...[...bookings.values()].map(({ start }) => start.getTime()));
    const expiresAt = until ?? new Date(Math.min(now + WEEK, first));
    if (expiresAt.getTime() <= now || expiresAt.getTime() > first) throw new InputError('until', 'must be later than now, and not later than the first of the times begins');
    if (cooperativeId && !(await this.db.query('select from cooperative where federation_id = auzolan.current_federation() and id = $1', [cooperativeId])).length) throw new NotFoundError('cooperative', 'cooperativeId');
    const id = newId();
    await this.db.query(
      `insert into booking_offer (federation_id, id, booking_id, version, wanted_id, wanted_version, cooperative_id, made_by_id, message, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [actor.federationId, id, bookingId, booking.version, wantedId, wanted?.version ?? null, cooperativeId, actor.memberId, message || null, expiresAt],
    );
    await this.tell(actor, id, 'OPEN', { bookingId, wantedId, cooperativeId });
    return this.one(actor, id);
  }

  /** Takes an offer up: every rule is asked again for the new holders. @param now epoch milliseconds @returns why it cannot be, or null once it is done */
  async accept(actor: Actor, id: string, now: number): Promise<PlaceClash | null> {
    const offer = await this.openTo(actor, id);
    const bookings = await this.standing(actor, offer.bookingId, offer.wantedId);
    const [booking, wanted] = [bookings.get(offer.bookingId)!, offer.wantedId ? bookings.get(offer.wantedId)! : null];
    const isStill = (one: StandingBooking | null, version: number | null): boolean => !one || (one.version === version && isOfferable(one, now));
    if (!isStill(booking, offer.version) || !isStill(wanted, offer.wantedVersion)) throw new DomainError('CONFLICT', CHANGED);
    const assets = await this.placing.lockBookable([...bookings.values()].map(({ assetId }) => assetId));
    const handOver = (one: StandingBooking, to: Holder): HandOver => ({ booking: one, asset: assets.get(one.assetId)!, to });
    const clash = await this.exchanges.exchange(actor, wanted ? [handOver(booking, holderIn(wanted)), handOver(wanted, await this.giver(actor, booking))] : [handOver(booking, holderOf(actor))], now);
    if (clash) return clash;
    await this.db.query(ANSWER, [id, 'ACCEPTED', actor.memberId]);
    await this.tell(actor, id, 'ACCEPTED');
    return null;
  }

  /** Says no to an offer, or takes back one's own. @throws DomainError */
  async close(actor: Actor, id: string, status: 'DECLINED' | 'WITHDRAWN'): Promise<BookingOffer> {
    const { mine } = await this.one(actor, id);
    if (status === 'WITHDRAWN' ? !mine : mine) throw new DomainError('FORBIDDEN', 'An offer is declined by whom it is made to, and taken back by who made it.');
    if (status === 'DECLINED') await this.openTo(actor, id);
    const [offer] = await this.db.query<OfferRow>(LOCK_OFFER, [id]);
    if (!offer!.open) throw new DomainError('CONFLICT', 'This offer has been answered already, or ran out.');
    if (status === 'DECLINED' && !offer!.wantedId && !offer!.cooperativeId) throw new DomainError('FORBIDDEN', 'This offer is made to anyone. Leave it to others, who may want it.');
    await this.db.query(ANSWER, [id, status, actor.memberId]);
    await this.tell(actor, id, status);
    return this.one(actor, id);
  }

  /** Open ones that the reader made or may answer, the soonest to run out first. */
  async list(actor: Actor, page: PageArgs): Promise<BookingOfferList> {
    const { skip, take } = checkPage(page);
    const reader = [...cancellerValues(actor), actor.cooperativeId];
    const [count] = await this.db.read<{ n: number }>(actor.federationId, COUNT_OFFERS, reader);
    const rows = await this.db.read<{ offer: BookingOffer }>(actor.federationId, LIST_OFFERS, [...reader, skip, take]);
    return { items: rows.map(({ offer }) => offer), totalItems: count!.n };
  }

  /** @throws NotFoundError for those whom it does not concern */
  async one(actor: Actor, id: string): Promise<BookingOffer> {
    const [row] = isUuid(id) ? await this.db.read<{ offer: BookingOffer }>(actor.federationId, ONE_OFFER, [...cancellerValues(actor), actor.cooperativeId, id]) : [];
    if (!row) throw new NotFoundError('offer');
    return row.offer;
  }

  /** The offer, locked. @throws DomainError unless the actor may answer it now */
  private async openTo(actor: Actor, id: string): Promise<OfferRow> {
    const [offer] = isUuid(id) ? await this.db.query<OfferRow>(LOCK_OFFER, [id]) : [];
    const [shown] = offer ? await this.db.query<{ theirs: boolean }>(ONE_OFFER, [...cancellerValues(actor), actor.cooperativeId, id]) : [];
    if (!offer || !shown) throw new NotFoundError('offer');
    if (!offer.open) throw new DomainError('CONFLICT', 'This offer has been answered already, or ran out.');
    if (!shown.theirs) throw new DomainError('FORBIDDEN', 'This offer is made to others.');
    return offer;
  }

  /** Assets before bookings, bookings in the order of their ids. */
  private async standing(actor: Actor, bookingId: string, wantedId: string | null): Promise<Map<string, StandingBooking>> {
    const ids = wantedId ? [bookingId, wantedId] : [bookingId];
    const assets = await this.db.query<{ id: string }>('select distinct asset_id as id from booking where federation_id = auzolan.current_federation() and id = any ($1::uuid[])', [ids]);
    await this.placing.lockBookable(assets.map(({ id }) => id));
    return new Map((await this.moving.lock(actor, ids)).map((booking) => [booking.id, booking]));
  }

  private async holds(actor: Actor, bookingId: string): Promise<boolean> {
    const [row] = await this.db.query<{ isHolder: boolean }>(HOLDERS, [...cancellerValues(actor), [bookingId]]);
    return row!.isHolder;
  }

  /** Who offered gets the other booking, if they could still book. @throws DomainError */
  private async giver(actor: Actor, booking: StandingBooking): Promise<Holder> {
    const giver = await this.members.of(actor.federationId, booking.memberId, booking.cooperativeId);
    if (!mayBook(giver)) throw new DomainError('CONFLICT', 'Who offered this can no longer book.');
    return holderIn(booking);
  }

  private async tell(actor: Actor, id: string, state: OfferChanged['state'], after: object = {}): Promise<void> {
    await this.activity.record(actor, { action: `offer.${ACTIONS[state]}`, subjectType: 'offer', subjectId: id, after });
    await this.jobs.tell(OFFER_CHANGED, { federationId: actor.federationId, offerId: id, state } satisfies OfferChanged);
  }
}

const ACTIONS = { OPEN: 'make', ACCEPTED: 'accept', DECLINED: 'decline', WITHDRAWN: 'withdraw' } as const;

function holderIn({ cooperativeId, memberId }: StandingBooking): Holder {
  return { cooperativeId, memberId, bookedById: null };
}

function isOfferable({ status, start }: StandingBooking, now: number): boolean {
  return status === 'CONFIRMED' && start.getTime() > now;
}
