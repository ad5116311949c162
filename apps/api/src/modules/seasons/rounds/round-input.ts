import { Injectable } from '@nestjs/common';
import type { Contribution, SeasonInput, SeasonShare, SeasonWish, Taking } from '@auzolan/fair-season';
import { type BookableAsset, checkBounds, checkWish, isOpenFor, Placing, takingsOf, type Wish } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { LockedSeason } from '../season-lock.js';
import { BOOKED, CLOSURES, LISTS, USED, WISHES } from './round-input.sql.js';

interface WishRow {
  readonly id: string;
  readonly cooperative_id: string;
  readonly admitted: boolean;
  readonly filed_by_id: string;
  readonly rank: number;
  readonly asset_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly quantity: number;
  readonly purpose: string;
}

interface Closure {
  readonly asset_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  /** Cooperatives that may book all the same. */
  readonly allowed: readonly string[];
}

/** A wish as it would be booked, and who would hold it. */
export interface Bookable {
  readonly wish: Wish;
  readonly cooperativeId: string;
  readonly memberId: string;
}

/** All that a round is computed from, as it stands now. */
export interface Round {
  readonly input: SeasonInput;
  readonly contributions: readonly Contribution[];
  readonly bookable: ReadonlyMap<string, Bookable>;
}

/** Reads what decides a round. Nothing of it is chosen by whoever runs it. */
@Injectable()
export class RoundInput {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
  ) {}

  /** @param ruledOut wishes that the rules of booking refused when they were to be booked @param now epoch milliseconds */
  async read(actor: Actor, season: LockedSeason, ruledOut: ReadonlySet<string>, now: number): Promise<Round> {
    const about = [actor.federationId, season.id];
    const rows = await this.db.query<WishRow>(WISHES, about);
    const assets = await this.placing.lockBookable([...new Set(rows.map(({ asset_id }) => asset_id))]);
    const leaves = leavesOf([...assets.values()]);
    const [from, until] = [new Date(season.startsAt), new Date(season.endsAt)];
    const closures = await this.db.query<Closure>(CLOSURES, [actor.federationId, [...new Set([...assets.keys(), ...leaves.keys()])], from, until]);
    const booked = await this.db.query<{ leaf_id: string; quantity: number; blocked_from: Date; blocked_until: Date }>(BOOKED, [actor.federationId, [...leaves.keys()], from, until]);
    const { shares, contributions } = await this.shares(about, season);
    const bookable = new Map(rows.map((row) => [row.id, bookableOf(row)]));
    const wishes = rows.map((row) => wishOf(row, bookable.get(row.id)!.wish, assets.get(row.asset_id)!, barOf(row, bookable.get(row.id)!.wish, assets.get(row.asset_id)!, closures, ruledOut, now)));
    return {
      input: {
        shares,
        leaves: [...leaves].map(([id, capacity]) => ({ id, capacity })),
        booked: booked.map((row) => ({ leafId: row.leaf_id, quantity: row.quantity, from: row.blocked_from.toISOString(), until: row.blocked_until.toISOString() })),
        wishes,
      },
      contributions,
      bookable,
    };
  }

  private async shares(about: unknown[], season: LockedSeason): Promise<{ shares: SeasonShare[]; contributions: Contribution[] }> {
    const lists = await this.db.query<{ cooperative_id: string; most: number | null; contribution: string; amount: string }>(LISTS, about);
    const used = await this.db.query<{ cooperative_id: string; minutes: string }>(USED, [...about, new Date(season.startsAt), new Date(season.endsAt)]);
    const minutes = new Map(used.map((row) => [row.cooperative_id, row.minutes]));
    return {
      shares: lists.map(({ cooperative_id, most, amount }) => ({ cooperativeId: cooperative_id, entitled: amount, used: minutes.get(cooperative_id) ?? '0', most })),
      contributions: lists.map(({ cooperative_id, contribution }) => ({ cooperativeId: cooperative_id, contribution })),
    };
  }
}

function bookableOf(row: WishRow): Bookable {
  const { asset_id: assetId, quantity, starts_at: start, ends_at: end, purpose } = row;
  return { wish: { assetId, quantity, start, end, purpose }, cooperativeId: row.cooperative_id, memberId: row.filed_by_id };
}

function wishOf(row: WishRow, wish: Wish, asset: BookableAsset, barred: string | null): SeasonWish {
  const takes: Taking[] = takingsOf(asset, wish).map(({ leafId, quantity, blockedFrom, blockedUntil }) => ({ leafId, quantity, from: blockedFrom.toISOString(), until: blockedUntil.toISOString() }));
  return {
    id: row.id, cooperativeId: row.cooperative_id, rank: row.rank, assetId: row.asset_id, start: row.starts_at.toISOString(), end: row.ends_at.toISOString(),
    quantity: row.quantity, takes, barred,
  };
}

/** Why nobody could be given this now, whoever else wishes. */
function barOf(row: WishRow, wish: Wish, asset: BookableAsset, closures: readonly Closure[], ruledOut: ReadonlySet<string>, now: number): string | null {
  if (!row.admitted) return 'NOT_ADMITTED';
  if (ruledOut.has(row.id) || breaksRules(asset, wish, now)) return 'RULES';
  const parts = new Set([asset.id, ...asset.parts.map(({ id }) => id)]);
  const closed = closures.some(({ asset_id, starts_at, ends_at, allowed }) => parts.has(asset_id) && !allowed.includes(row.cooperative_id) && starts_at < wish.end && ends_at > wish.start);
  return closed || !isOpenFor(asset, wish) ? 'CLOSED' : null;
}

function breaksRules(asset: BookableAsset, wish: Wish, now: number): boolean {
  try {
    checkWish(asset, wish);
    checkBounds(asset, wish, now);
    return false;
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}

/** How many there are of each leaf that the assets take. */
function leavesOf(assets: readonly BookableAsset[]): Map<string, number> {
  const leaves: ReadonlyArray<{ id: string; quantity: number }> = assets.flatMap<{ id: string; quantity: number }>((asset) => (asset.kind === 'COMPOSITE' ? asset.parts : [asset]));
  return new Map(leaves.map(({ id, quantity }) => [id, quantity]));
}
