import { Injectable } from '@nestjs/common';
import { checkBounds, checkWish, isOpenFor, Placing, requireMemberBooker } from '../../bookings/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError, NotFoundError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import { SeasonLock, type LockedSeason } from '../season-lock.js';
import type { FileSeasonWishesInput, SeasonWishInput } from './wish.inputs.js';

/** Most wishes of all cooperatives in one season, so that sharing out and its log stay small. */
export const MOST_IN_SEASON = 2000;

const PUT_LIST = `
  insert into season_list (federation_id, season_id, cooperative_id, most, contribution, filed_by_id) values ($1, $2, $3, $4, decode($5, 'hex'), $6)
  on conflict (federation_id, season_id, cooperative_id) do update
  set most = excluded.most, contribution = excluded.contribution, filed_by_id = excluded.filed_by_id, filed_at = now(), version = season_list.version + 1`;

const PUT_WISHES = `
  insert into season_wish (federation_id, id, season_id, cooperative_id, rank, asset_id, starts_at, ends_at, quantity, purpose)
  select $1, w.id, $2, $3, w.rank, w.asset_id, w.starts_at, w.ends_at, w.quantity, w.purpose
  from unnest($4::uuid[], $5::int[], $6::uuid[], $7::timestamptz[], $8::timestamptz[], $9::int[], $10::text[]) w (id, rank, asset_id, starts_at, ends_at, quantity, purpose)`;

/** Writes of wishes: each cooperative keeps one list a season. */
@Injectable()
export class WishesService {
  constructor(
    private readonly db: Db,
    private readonly lock: SeasonLock,
    private readonly placing: Placing,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Puts the wishes of the cooperative that the actor speaks for in place of its earlier ones.
   * @param now epoch milliseconds
   * @throws DomainError CONFLICT once wishes are closed; InputError with the place of a wish that nobody could have
   */
  async file(actor: Actor, input: FileSeasonWishesInput, now: number): Promise<void> {
    const cooperativeId = requireMemberBooker(actor);
    const season = await this.lock.open(actor, input.seasonId, now, 'seasonId');
    await this.checkWishes(season, input.wishes);
    await this.checkVersion(actor, cooperativeId, input);
    try {
      await this.write(actor, cooperativeId, input);
    } catch (error) {
      if (constraintOf(error) === 'season_is_open') throw new DomainError('CONFLICT', `Wishes for “${season.title}” have just closed.`);
      throw error;
    }
    await this.checkTotal(actor, season);
    const { wishes, contribution, most } = input;
    await this.activity.record(actor, {
      action: 'season.wish', subjectType: 'season', subjectId: season.id,
      after: { cooperativeId, most: most ?? null, contribution, wishes: wishes.map(({ assetId, start, end, quantity }) => ({ assetId, start, end, quantity: quantity ?? 1 })) },
    });
  }

  private async checkWishes(season: LockedSeason, wishes: readonly SeasonWishInput[]): Promise<void> {
    const shared = await this.db.query<{ asset_id: string }>('select asset_id from season_asset where federation_id = auzolan.current_federation() and season_id = $1', [season.id]);
    const inSeason = new Set(shared.map(({ asset_id }) => asset_id));
    const assets = await this.placing.lockBookable([...new Set(wishes.map(({ assetId }) => assetId))]);
    for (const [index, { assetId, start, end, quantity, purpose }] of wishes.entries()) {
      const asset = assets.get(assetId);
      if (!asset) throw new NotFoundError('asset', `wishes.${index}.assetId`);
      if (!inSeason.has(assetId)) throw new InputError(`wishes.${index}.assetId`, 'is not shared out in this season');
      if (start.getTime() < season.startsAt) throw new InputError(`wishes.${index}.start`, 'must be in the season');
      if (end.getTime() > season.endsAt) throw new InputError(`wishes.${index}.end`, 'must be in the season');
      const wish = { assetId, start, end, quantity: quantity ?? 1, purpose };
      // Nothing is booked before wishes close, so how far ahead that may be counts from then.
      underField(`wishes.${index}`, () => {
        checkWish(asset, wish);
        checkBounds(asset, wish, season.closesAt);
      });
      if (!isOpenFor(asset, wish)) throw new InputError(`wishes.${index}.start`, 'is outside its opening hours');
    }
  }

  private async checkVersion(actor: Actor, cooperativeId: string, { seasonId, expectedVersion }: FileSeasonWishesInput): Promise<void> {
    const [list] = await this.db.query<{ version: number }>(
      'select version from season_list where federation_id = $1 and season_id = $2 and cooperative_id = $3', [actor.federationId, seasonId, cooperativeId],
    );
    if ((list?.version ?? null) !== (expectedVersion ?? null)) throw new StaleVersionError('list of wishes');
  }

  private async write(actor: Actor, cooperativeId: string, { seasonId, most, contribution, wishes }: FileSeasonWishesInput): Promise<void> {
    const mine = [actor.federationId, seasonId, cooperativeId];
    await this.db.query(PUT_LIST, [...mine, most ?? null, contribution, subjectMemberId(actor)]);
    await this.db.query('delete from season_wish where federation_id = $1 and season_id = $2 and cooperative_id = $3', mine);
    await this.db.query(PUT_WISHES, [
      ...mine, wishes.map(() => newId()), wishes.map((_, index) => index + 1), wishes.map(({ assetId }) => assetId), wishes.map(({ start }) => start),
      wishes.map(({ end }) => end), wishes.map(({ quantity }) => quantity ?? 1), wishes.map(({ purpose }) => purpose),
    ]);
  }

  private async checkTotal(actor: Actor, season: LockedSeason): Promise<void> {
    const [row] = await this.db.query<{ total: number }>('select count(*)::int as total from season_wish where federation_id = $1 and season_id = $2', [actor.federationId, season.id]);
    if (row!.total > MOST_IN_SEASON) throw new DomainError('CONFLICT', `A season takes ${MOST_IN_SEASON} wishes at most. Leave out the last ones of your list.`, [{ field: 'wishes', message: 'are too many for this season' }]);
  }
}

/** Runs a check whose errors name fields of one row of the input. */
function underField(row: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.message, error.fields.map(({ field, message }) => ({ field: `${row}.${field}`, message })));
  }
}
