import { Injectable } from '@nestjs/common';
import { AssetsService, type Closure } from '../../assets/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { inParts } from '../../../platform/database/in-parts.js';
import { isUuid, newId } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { AddClosureInput } from '../booking.inputs.js';
import { ClosureHits } from '../booking.model.js';
import { BookingsQueries } from '../bookings.queries.js';
import { HitsService } from '../hits/hits.service.js';
import { clashWords } from '../placing/clash.messages.js';

const LONGEST_MS = 366 * 86_400_000;
/** Most bookings that are shown before it is asked whether to close all the same. */
const MOST_SHOWN = 100;

const ADD_ALL = `insert into closure (federation_id, id, asset_id, starts_at, ends_at, reason, created_by_id)
  select auzolan.current_federation(), c.id, $1::uuid, c.starts_at, c.ends_at, c.reason, $2::uuid from jsonb_to_recordset($3) as c(id uuid, starts_at timestamptz, ends_at timestamptz, reason text)`;

/** A time to close, and why. */
export interface ClosingTime {
  readonly start: Date;
  readonly end: Date;
  /** 1 to 500 characters. */
  readonly reason: string;
}

/** Writes of closures. The asset's row and those of its parts are locked meanwhile, so that no booking slips in between the look and the closure. */
@Injectable()
export class ClosuresService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly bookings: BookingsQueries,
    private readonly hits: HitsService,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /** Closes an asset for a time, or lists the bookings that this would hit and changes nothing. Those that are hit knowingly wait to be moved, cancelled or kept. */
  async add(actor: Actor, { assetId, start, end, reason, acceptHits, allowedIds }: AddClosureInput): Promise<Closure | ClosureHits> {
    if (end <= start) throw new InputError('end', 'must be later than start');
    if (end.getTime() - start.getTime() > LONGEST_MS) throw new InputError('end', 'must be within a year after start; retire the asset instead');
    await this.assets.lockWithParts(actor, assetId);
    const allowed = [...new Set(allowedIds ?? [])].sort();
    const hits = await this.hits.of(assetId, start, end, allowed);
    if (hits.length && !acceptHits) {
      return Object.assign(new ClosureHits(), { message: clashWords(actor.language, 'HITS'), bookings: await this.bookings.byIds(actor, hits.slice(0, MOST_SHOWN)) });
    }
    const id = newId();
    await this.db.query(
      'insert into closure (federation_id, id, asset_id, starts_at, ends_at, reason, created_by_id) values ($1, $2, $3, $4, $5, $6, $7)',
      [actor.federationId, id, assetId, start, end, reason, actor.memberId],
    );
    const known = await this.db.query(
      `insert into closure_allowed (federation_id, closure_id, cooperative_id)
       select federation_id, $1::uuid, id from cooperative where federation_id = auzolan.current_federation() and id = any ($2::uuid[]) returning cooperative_id`,
      [id, allowed],
    );
    if (known.length !== allowed.length) throw new NotFoundError('cooperative', 'allowedIds');
    await this.hits.open(actor, hits.map((bookingId) => ({ closureId: id, bookingId })));
    await this.activity.record(actor, { action: 'asset.close', subjectType: 'asset', subjectId: assetId, after: { closureId: id, start, end, allowedIds: allowed, hits }, reason, topic: 'ASSETS' });
    return { id, start, end, reason, allowedIds: allowed };
  }

  /**
   * Closes an asset for many times at which nothing stands, or, when something does, for none.
   * @param told hears how many are written so far
   * @returns the index of the first time that meets a booking; null when all are closed
   */
  async addFree(actor: Actor, assetId: string, times: readonly ClosingTime[], told: (written: number) => void = () => undefined): Promise<number | null> {
    for (const { start, end } of times) if (end.getTime() - start.getTime() > LONGEST_MS) throw new InputError('end', 'must be within a year after start; retire the asset instead');
    await this.assets.lockWithParts(actor, assetId);
    const [met] = await this.hits.met(actor.federationId, assetId, times);
    if (met !== undefined) return met;
    let written = 0;
    for (const part of inParts(times.map((time) => ({ ...time, id: newId() })))) {
      await this.db.query(ADD_ALL, [assetId, actor.memberId, JSON.stringify(part.map(({ id, start, end, reason }) => ({ id, starts_at: start, ends_at: end, reason })))]);
      await this.activity.recordAll(actor, part.map(({ id, start, end, reason }) => (
        { action: 'asset.close', subjectType: 'asset', subjectId: assetId, after: { closureId: id, start, end, allowedIds: [], hits: [] }, reason, topic: 'ASSETS' as const })));
      told((written += part.length));
    }
    return null;
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const [closure] = isUuid(id) ? await this.db.query<{ asset_id: string; starts_at: Date; ends_at: Date }>('select asset_id, starts_at, ends_at from closure where federation_id = auzolan.current_federation() and id = $1 and asset_id is not null', [id]) : [];
    if (!closure) throw new NotFoundError('closure');
    await this.assets.lock(actor, closure.asset_id);
    await this.db.query('delete from closure where federation_id = auzolan.current_federation() and id = $1', [id]);
    await this.activity.record(actor, { action: 'asset.open', subjectType: 'asset', subjectId: closure.asset_id, before: { closureId: id, start: closure.starts_at, end: closure.ends_at }, topic: 'ASSETS' });
    await this.jobs.add('waitlist.offerFreed', { federationId: actor.federationId, assetId: closure.asset_id });
  }
}
