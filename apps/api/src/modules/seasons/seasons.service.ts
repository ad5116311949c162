import { Injectable } from '@nestjs/common';
import { addDays, startOfDay } from '@auzolan/calendar';
import { ActivityLog } from '../../platform/audit/activity-log.js';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError, StaleVersionError } from '../../platform/errors/domain-error.js';
import type { CreateSeasonInput, ExtendSeasonInput, SetSeasonSharesInput } from './season.inputs.js';
import { SeasonLock } from './season-lock.js';

const MOST_DAYS = 400;

/** Writes of seasons: what is shared out, until when wishes are taken, and what each is entitled to. */
@Injectable()
export class SeasonsService {
  constructor(
    private readonly db: Db,
    private readonly lock: SeasonLock,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Opens a season for wishes and promises the secret of its draw, which the database makes and keeps to itself.
   * @param now epoch milliseconds
   * @returns its id
   */
  async create(actor: Actor, input: CreateSeasonInput, now: number): Promise<string> {
    const { title, startsOn, endsOn, closesAt, basis, unit, assetIds } = input;
    if (endsOn < startsOn) throw new InputError('endsOn', 'must not be before the first day');
    if (endsOn > addDays(startsOn, MOST_DAYS)) throw new InputError('endsOn', `must be at most ${MOST_DAYS} days after the first`);
    const start = startOfDay(startsOn, actor.timeZone);
    checkClosing(closesAt, now, start);
    if (assetIds.length === 0) throw new InputError('assetIds', 'must name at least one asset');
    const id = newId();
    await this.db.query(
      `insert into season (federation_id, id, title, starts_on, ends_on, starts_at, ends_at, basis, unit, closes_at, created_by_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [actor.federationId, id, title, startsOn, endsOn, new Date(start), new Date(startOfDay(addDays(endsOn, 1), actor.timeZone)), basis, unit ?? '', closesAt, actor.memberId],
    );
    const taken = await this.db.query(
      `insert into season_asset (federation_id, season_id, asset_id)
       select federation_id, $2, id from asset where federation_id = $1 and id = any ($3::uuid[]) and not retired returning asset_id`,
      [actor.federationId, id, assetIds],
    );
    if (taken.length < new Set(assetIds).size) throw new NotFoundError('asset', 'assetIds');
    await this.db.query('select auzolan.promise_season_seed($1)', [id]);
    await this.activity.record(actor, { action: 'season.create', subjectType: 'season', subjectId: id, after: { title, startsOn, endsOn, closesAt, basis, unit: unit ?? '', assetIds } });
    return id;
  }

  /** Gives more time to wish. @throws DomainError CONFLICT when it is closed already */
  async extend(actor: Actor, { id, closesAt }: ExtendSeasonInput, now: number): Promise<void> {
    const season = await this.lock.open(actor, id, now);
    checkClosing(closesAt, now, season.startsAt);
    if (closesAt.getTime() <= season.closesAt) throw new InputError('closesAt', 'must be later than it was');
    await this.db.query('update season set closes_at = $3, version = version + 1 where federation_id = $1 and id = $2', [actor.federationId, id, closesAt]);
    await this.activity.record(actor, { action: 'season.extend', subjectType: 'season', subjectId: id, before: { closesAt: new Date(season.closesAt) }, after: { closesAt } });
  }

  /** Replaces what each is entitled to. @throws DomainError CONFLICT when wishes are closed: shares that decide a draw stand before it */
  async setShares(actor: Actor, { id, expectedVersion, shares }: SetSeasonSharesInput, now: number): Promise<void> {
    const season = await this.lock.open(actor, id, now);
    if (season.version !== expectedVersion) throw new StaleVersionError('season');
    if (season.basis === 'EQUAL') throw new InputError('shares', 'are the same for all in this season');
    const ids = shares.map(({ cooperativeId }) => cooperativeId);
    if (new Set(ids).size < ids.length) throw new InputError('shares', 'must name each cooperative once');
    const before = await this.db.query('delete from season_share where federation_id = $1 and season_id = $2 returning cooperative_id as "cooperativeId", amount', [actor.federationId, id]);
    const written = await this.db.query(
      `insert into season_share (federation_id, season_id, cooperative_id, amount)
       select c.federation_id, $2, c.id, h.amount from unnest($3::uuid[], $4::bigint[]) h (id, amount)
       join cooperative c on c.federation_id = $1 and c.id = h.id and c.status = 'ADMITTED' returning cooperative_id`,
      [actor.federationId, id, ids, shares.map(({ amount }) => amount)],
    );
    if (written.length < ids.length) throw new DomainError('BAD_USER_INPUT', 'Only admitted cooperatives of this federation can have a share.', [{ field: 'shares', message: 'must be of admitted cooperatives' }]);
    await this.db.query('update season set version = version + 1 where federation_id = $1 and id = $2', [actor.federationId, id]);
    await this.activity.record(actor, { action: 'season.shares', subjectType: 'season', subjectId: id, before: { shares: before }, after: { shares } });
  }
}

/** @param now epoch milliseconds @param start of the season, likewise */
export function checkClosing(closesAt: Date, now: number, start: number): void {
  if (closesAt.getTime() <= now) throw new InputError('closesAt', 'must be in the future');
  if (closesAt.getTime() > start) throw new InputError('closesAt', 'must not be after the season starts');
}
