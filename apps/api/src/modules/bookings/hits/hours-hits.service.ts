import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mergePeriods, overlaps } from '@auzolan/calendar';
import { HitsRefused, HoursWatch, type HoursChange } from '../../assets/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { BOOKABLE_JSON, type BookableAsset } from '../placing/bookable-asset.sql.js';
import { clashWords } from '../placing/clash.messages.js';
import { OFFER_FREED, type Freed } from '../waitlist/offer-freed.job.js';
import { QUEUES_OF_ASSETS } from '../waitlist/waitlist.sql.js';
import { closedTimes, newlyClosed, type ClosedTime, type StandingRow } from './closed-times.js';
import { HitsService, type Hit } from './hits.service.js';
import { ADD_CLOSURES, END_HITS, HOLD_FOLLOWERS, HOURS_HITS, STANDING_BOOKINGS } from './hours-hits.sql.js';

const DAY_MS = 86_400_000;

interface HoursHit extends Hit {
  readonly ownerId: string;
  readonly start: Date;
  readonly end: Date;
}

/** A change that was only tried. */
class Tried extends Error {}

/**
 * Bookings that stand in what a change of hours closes: weekly hours, single days, holidays, the zone, or the parts of a
 * whole, or takes out of use. Nothing stands there unnoticed: those that were open before and are not any more are hit, once.
 */
@Injectable()
export class HoursHits implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly watch: HoursWatch,
    private readonly hits: HitsService,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.watch.watchedBy((actor, change, write) => this.changing(actor, change, write), (actor, assetId) => this.offer(actor, [assetId]));
  }

  /** Whom a change would hit, in the order of their times: it is made unaccepted in a transaction of its own, and undone. @throws what the change throws */
  async wouldHit({ federationId }: Actor, change: () => Promise<unknown>): Promise<readonly string[]> {
    try {
      return await this.db.tx(federationId, async () => {
        await change();
        throw new Tried();
      });
    } catch (error) {
      if (error instanceof HitsRefused) return this.inOrder(federationId, error.bookingIds);
      if (error instanceof Tried) return [];
      throw error;
    }
  }

  private async inOrder(federationId: string, ids: readonly string[]): Promise<string[]> {
    return (await this.db.read<{ id: string }>(federationId, 'select id from booking where federation_id = auzolan.current_federation() and id = any ($1::uuid[]) order by starts_at, id', [ids])).map(({ id }) => id);
  }

  /** Compares what is closed of the bookings before and after the change. @throws HitsRefused unless the hits are accepted */
  private async changing(actor: Actor, change: HoursChange, write: () => Promise<void>): Promise<void> {
    const owners = change.assetIds ?? (change.assetId ? [change.assetId] : (await this.db.query<{ id: string }>(HOLD_FOLLOWERS)).map(({ id }) => id));
    const standing = await this.standing(owners, change);
    const before = closedTimes(standing, await this.assetsOf(standing));
    await write();
    await this.offer(actor, owners);
    if (!standing.length) return;
    const after = closedTimes(standing, await this.assetsOf(standing));
    const hit = newlyClosed(before, after);
    if (hit.length && !change.acceptHits) {
      const ids = new Set(hit.map(({ bookingId }) => bookingId));
      throw new HitsRefused(clashWords(actor.language, 'HOURS_HIT'), standing.map(({ id }) => id).filter((id) => ids.has(id)), [], countedBy(hit));
    }
    await this.endHits(standing, after);
    await this.close(actor, hit, change.reason ?? clashWords(actor.language, change.retires ? 'RETIRED' : 'HOURS_CHANGED'));
  }

  /** What may be open now is offered to those who wait for it, once the change is made. */
  private async offer({ federationId }: Actor, owners: readonly string[]): Promise<void> {
    const queues = (await this.db.query<{ id: string }>(QUEUES_OF_ASSETS, [owners])).map(({ id }) => id);
    if (queues.length) await this.jobs.add(OFFER_FREED, { federationId, queues } satisfies Freed);
  }

  private async standing(owners: readonly string[], { date }: HoursChange): Promise<StandingRow[]> {
    const midnight = date === undefined ? undefined : Date.parse(`${date}T00:00:00Z`);
    const [from, until] = midnight === undefined ? ['-infinity', 'infinity'] : [new Date(midnight - DAY_MS), new Date(midnight + 2 * DAY_MS)];
    return this.db.query<StandingRow>(STANDING_BOOKINGS, [owners, from, until]);
  }

  private async assetsOf(standing: readonly StandingRow[]): Promise<Map<string, BookableAsset>> {
    const rows = await this.db.query<{ asset: BookableAsset }>(
      `select ${BOOKABLE_JSON} as asset from asset a where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[])`,
      [[...new Set(standing.map(({ assetId }) => assetId))]],
    );
    return new Map(rows.map(({ asset }) => [asset.id, asset]));
  }

  /** Hits of bookings that are in open time again are over; so are closures that nothing stands in any more. */
  private async endHits(standing: readonly StandingRow[], closed: readonly ClosedTime[]): Promise<void> {
    const hits = await this.db.query<HoursHit>(HOURS_HITS, [standing.map(({ id }) => id)]);
    const over = hits.filter((hit) => !closed.some(({ bookingId, ownerId, periods }) =>
      bookingId === hit.bookingId && ownerId === hit.ownerId && periods.some((period) => overlaps(period, { start: hit.start.getTime(), end: hit.end.getTime() }))));
    if (over.length) await this.db.query(END_HITS, [over.map(({ closureId }) => closureId), over.map(({ bookingId }) => bookingId)]);
  }

  /** One closure for each stretch of each asset's closed time in which bookings stand. */
  private async close(actor: Actor, closed: readonly ClosedTime[], reason: string): Promise<void> {
    if (!closed.length) return;
    const stretches = [...new Set(closed.map(({ ownerId }) => ownerId))].flatMap((ownerId) =>
      mergePeriods(closed.filter((one) => one.ownerId === ownerId).flatMap(({ periods }) => periods)).map((period) => ({ id: newId(), ownerId, period })));
    await this.db.query(ADD_CLOSURES, [
      JSON.stringify(stretches.map(({ id, ownerId, period }) => ({ id, owner_id: ownerId, starts_at: new Date(period.start), ends_at: new Date(period.end) }))), reason, actor.memberId,
    ]);
    await this.hits.open(actor, stretches.flatMap(({ id, ownerId, period }) =>
      closed.filter((one) => one.ownerId === ownerId && one.periods.some((part) => overlaps(part, period))).map(({ bookingId }) => ({ closureId: id, bookingId }))));
  }
}

/** How many bookings each asset's hours hit. */
function countedBy(hit: readonly ClosedTime[]): Map<string, number> {
  const bookings = new Map<string, Set<string>>();
  for (const { ownerId, bookingId } of hit) bookings.set(ownerId, (bookings.get(ownerId) ?? new Set()).add(bookingId));
  return new Map([...bookings].map(([ownerId, ids]) => [ownerId, ids.size]));
}
