import type fc from 'fast-check';
import type { Caller } from '../../support/caller.js';
import type { World } from '../../support/world.js';
import type { CalendarModel, Outcome } from './calendar-model.js';

const HOUR = 3_600_000;

/** The server that the model is compared with. */
export interface Real {
  readonly world: World;
  /** Ids of the assets by their names in the model. */
  readonly ids: ReadonlyMap<string, string>;
  /** The first hour of the grid. */
  readonly from: Date;
  /** Someone who books with an access token. */
  readonly program: Caller;
}

/** Something that is done to both. */
export type Command = fc.AsyncCommand<CalendarModel, Real>;

/** The instant of an hour of the grid. */
export const at = ({ from }: Pick<Real, 'from'>, hour: number): Date => new Date(from.getTime() + hour * HOUR);

/** What a caller was told. */
export async function told(caller: Caller, query: string, variables: object): Promise<{ outcome: Outcome; id?: string }> {
  const { data, errors } = await caller.ask<Record<string, { __typename: string; id?: string }>>(query, variables);
  if (errors.length) return errors[0]!.extensions.code === 'CONFLICT' ? { outcome: 'CONFLICT' } : Promise.reject(new Error(JSON.stringify(errors)));
  const [answer] = Object.values(data!);
  return answer!.__typename === 'BookingClash' ? { outcome: 'clash' } : { outcome: 'done', id: answer!.id };
}
