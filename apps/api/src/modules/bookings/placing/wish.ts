import type { BookableAsset } from './bookable-asset.sql.js';

const MINUTE = 60_000;

/** A wished time of an asset. */
export interface Wish {
  readonly assetId: string;
  /** How many of a pooled asset; 1 for any other. */
  readonly quantity: number;
  /** A whole minute. */
  readonly start: Date;
  /** Not in it. */
  readonly end: Date;
  /** What for, 1 to 500 characters. */
  readonly purpose: string;
  /** The date of a series that it is. */
  readonly date?: { readonly seriesId: string; /** Wall clock that the rule gives it. */ readonly local: string };
}

/** Who will hold what is placed. */
export interface Holder {
  readonly cooperativeId: string;
  readonly memberId: string;
  /** The helper who books for the member, or null. */
  readonly bookedById: string | null;
}

/** In what state bookings are placed. */
export interface PlaceAs {
  readonly status: 'HELD' | 'REQUESTED' | 'CONFIRMED';
  /** For HELD, and only for it: until when. */
  readonly heldUntil?: Date;
  /** For one who waited for it: their turn has come, so nobody goes first, and what is held for them keeps everyone away. */
  readonly waited?: boolean;
  /** The owner has said yes already: they offer it, which keeps everyone away too, or gave it in a season. */
  readonly approved?: boolean;
  /** A person wishes it now. What is tried for them otherwise and cannot be had is no refused wish. */
  readonly wished?: boolean;
  /** Of a file with many times: up to 5,000, and who is told how many are written so far. Nothing stands before all are. */
  readonly many?: { told(written: number): void };
}

/** What one leaf gives to a booking, set-up and turnaround counted in. */
export interface Taking {
  readonly leafId: string;
  readonly leafKind: 'EXCLUSIVE' | 'POOLED';
  readonly quantity: number;
  readonly blockedFrom: Date;
  readonly blockedUntil: Date;
}

/** A period with the asset's set-up before it and its turnaround after it. */
export function blockedPeriod(asset: Pick<BookableAsset, 'setupMinutes' | 'turnaroundMinutes'>, { start, end }: Pick<Wish, 'start' | 'end'>): { blockedFrom: Date; blockedUntil: Date } {
  return { blockedFrom: new Date(start.getTime() - asset.setupMinutes * MINUTE), blockedUntil: new Date(end.getTime() + asset.turnaroundMinutes * MINUTE) };
}

/** What a booking of the asset takes, in the order of the leaves' ids, in which they are locked. */
export function takingsOf(asset: BookableAsset, { start, end, quantity }: Pick<Wish, 'start' | 'end' | 'quantity'>): Taking[] {
  const blocked = blockedPeriod(asset, { start, end });
  const leaves = asset.kind === 'COMPOSITE' ? asset.parts.map(({ id, kind, wanted }) => ({ id, kind, wanted })) : [{ id: asset.id, kind: asset.kind, wanted: quantity }];
  return leaves.map(({ id, kind, wanted }) => ({ leafId: id, leafKind: kind, quantity: wanted, ...blocked }));
}

/** Whether the asset is one exclusive thing, so that placing a booking of it writes all or nothing by itself. */
export function isPlain(asset: BookableAsset): boolean {
  return asset.kind === 'EXCLUSIVE';
}
