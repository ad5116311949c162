import type { SeasonQuery } from '../../gql/graphql.js';

/** A wish that is being put in order on this device. Instants RFC 3339. */
export interface DraftWish {
  /** Of this page only, so that a row keeps its place in the document while it moves. */
  readonly key: string;
  readonly assetId: string;
  readonly start: string;
  readonly end: string;
  readonly quantity: number;
  readonly purpose: string;
}

type Filed = NonNullable<NonNullable<SeasonQuery['season']>['mine']>['wishes'];

/** The filed wishes, to be changed. */
export function draftOf(wishes: Filed): DraftWish[] {
  return wishes.map(({ id, asset, start, end, quantity, purpose }) => ({ key: id, assetId: asset.id, start, end, quantity, purpose: purpose ?? '' }));
}

/** The list with one wish moved to another place; places count from 0, and one beyond an end changes nothing. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  if (to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

/** 32 random bytes as hexadecimal: what this device adds to the draw. */
export function newContribution(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
