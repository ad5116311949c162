import { Injectable } from '@nestjs/common';
import type { ScopedReason } from '@auzolan/booking-rules';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { inParts } from '../../../platform/database/in-parts.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { BOOKABLE_ASSETS, LOCK_ASSETS, LOCK_PARTS, type BookableAsset, type LockedAsset } from './bookable-asset.sql.js';
import { checkWish, isOpenFor } from './booking-time.js';
import { Calendar, type Missed } from './calendar.js';
import type { NamedWish, UnjudgedWish } from './place.sql.js';
import { RuleGate } from './rule-gate.js';
import type { Holder, PlaceAs, Wish } from './wish.js';

/** Why a time cannot be had, and which of the wishes it was. */
export interface PlaceClash {
  readonly clash: 'TAKEN' | 'CLOSED' | 'RULES';
  readonly asset: BookableAsset;
  readonly wish: Wish;
  /** With RULES: every reason. */
  readonly reasons?: readonly ScopedReason[];
  /** When a booking that stands was to change: all that were to change with it, and the time that this one has. */
  readonly moving?: { readonly ids: readonly string[]; readonly from: { readonly start: Date; readonly end: Date } };
}

/** What was placed. */
export interface Placed {
  /** In the order of the wishes. */
  readonly ids: string[];
  /** What several share; null for one. */
  readonly togetherId: string | null;
}

/** Gives those who wait for assets their turn. @param now epoch milliseconds */
export type ServeFirst = (federationId: string, assetIds: readonly string[], now: number) => Promise<void>;

const MOST_WISHES = 200;
const MOST_OF_MANY = 5_000;

const REFUSE = 'insert into refusal (federation_id, id, asset_id, cooperative_id, clash, starts_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7)';

/**
 * The one door to the calendar: every way of booking goes through here. The rules judge first; whether a time is free is
 * decided by the constraints of the database at the moment of writing, never by a look before it.
 */
@Injectable()
export class Placing {
  private serveFirst: ServeFirst | undefined;

  constructor(
    private readonly db: Db,
    private readonly rules: RuleGate,
    private readonly calendar: Calendar,
    private readonly moves: BookingMoves,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Books all the wishes or none. Several are marked as made together. What the rules want the owner to say yes to is
   * requested, the others with it.
   * @param now epoch milliseconds
   * @returns the bookings' ids in the order of the wishes, or why one of them cannot be had; nothing is written then but, for what a person wishes, that it was refused.
   * @throws DomainError for input that no time could mend, with the field of the wish.
   */
  async place(actor: Actor, holder: Holder, wishes: readonly Wish[], now: number, as: PlaceAs): Promise<Placed | PlaceClash> {
    const most = as.many ? MOST_OF_MANY : MOST_WISHES;
    if (wishes.length > most) throw new DomainError('BAD_USER_INPUT', `At most ${most} can be booked at once.`);
    const named = await this.named(wishes);
    for (const { asset, wish } of named) checkWish(asset, wish);
    if (!as.waited) await this.letWaitingFirst(actor, named, now);
    const togetherId = named.length > 1 ? newId() : null;
    let status = as.status;
    const missed = await this.rules.pass(actor, holder, named, now, (terms) => {
      const placing = named.map((one) => ({ ...one, terms: as.approved ? { ...terms.get(one)!, approval: [] } : terms.get(one)! }));
      if (status === 'CONFIRMED' && placing.some((one) => one.terms.approval.length > 0)) status = 'REQUESTED';
      return this.take(actor, holder, placing, { ...as, status }, togetherId);
    });
    if (missed) {
      const clash: PlaceClash = 'refused' in missed ? { clash: 'RULES', asset: missed.refused.asset, wish: missed.refused.wish, reasons: missed.reasons } : clashOf(named, missed);
      return as.wished ? this.refused(actor, holder, clash) : clash;
    }
    for (const part of inParts(named)) {
      await this.activity.recordAll(actor, part.map(({ id, asset, wish: { start, end, quantity } }) => ({
        action: ACTIONS[status], subjectType: 'booking', subjectId: id, after: { assetId: asset.id, start, end, quantity, status }, topic: 'BOOKINGS' as const,
      })));
      await this.moves.tellAll(part.map(({ id }) => ({ federationId: actor.federationId, bookingId: id, from: null, to: status })));
    }
    return { ids: named.map(({ id }) => id), togetherId };
  }

  /** Names who is asked to serve those who wait, before someone new takes time. */
  servesFirst(serve: ServeFirst): void {
    this.serveFirst = serve;
  }

  /** Before someone new takes time of assets that others wait for, those get what is free of it. @param now epoch milliseconds */
  async letWaitingFirst(actor: Actor, named: readonly UnjudgedWish[], now: number): Promise<void> {
    const queues = new Set(named.flatMap(({ asset }) => asset.queues ?? []));
    if (!queues.size) return;
    await this.calendar.expireHolds(actor, named);
    await this.serveFirst?.(actor.federationId, [...queues], now);
  }

  /** Counts the wish among those that could not be had, without who wished or what for. */
  private async refused({ federationId }: Actor, { cooperativeId }: Holder, clash: PlaceClash): Promise<PlaceClash> {
    await this.db.query(REFUSE, [federationId, newId(), clash.asset.id, cooperativeId, clash.clash, clash.wish.start, clash.wish.end]);
    return clash;
  }

  /** The assets, held with their parts so that no closure or change of them can slip in until this transaction ends. */
  async lockBookable(assetIds: readonly string[]): Promise<Map<string, LockedAsset>> {
    const locked = await this.db.query<{ kind: string }>(LOCK_ASSETS, [assetIds]);
    if (locked.some(({ kind }) => kind === 'COMPOSITE')) await this.db.query(LOCK_PARTS, [assetIds]);
    const rows = await this.db.query<{ asset: BookableAsset; layers: LockedAsset['layers']; queues: string[] }>(BOOKABLE_ASSETS, [assetIds]);
    return new Map(rows.map(({ asset, layers, queues }) => [asset.id, { ...asset, layers, queues }]));
  }

  private async take(actor: Actor, holder: Holder, named: readonly NamedWish[], as: PlaceAs, togetherId: string | null): Promise<Missed | null> {
    const shut = named.find(({ asset, wish }) => !isOpenFor(asset, wish));
    if (shut) return { clash: 'CLOSED', id: shut.id };
    const missed = await this.calendar.take(actor, holder, named, as, togetherId);
    return missed && (await this.calendar.expireHolds(actor, named)) ? this.calendar.take(actor, holder, named, as, togetherId) : missed;
  }

  private async named(wishes: readonly Wish[]): Promise<UnjudgedWish[]> {
    const assets = await this.lockBookable([...new Set(wishes.map(({ assetId }) => assetId))]);
    return wishes.map((wish) => {
      const asset = assets.get(wish.assetId);
      if (!asset) throw new NotFoundError('asset', 'assetId');
      return { id: newId(), wish, asset };
    });
  }
}

const ACTIONS = { HELD: 'booking.hold', REQUESTED: 'booking.request', CONFIRMED: 'booking.book' } as const;

function clashOf(named: readonly UnjudgedWish[], { clash, id }: Missed): PlaceClash {
  const { asset, wish } = named.find((one) => one.id === id) ?? named[0]!;
  return { clash, asset, wish };
}
