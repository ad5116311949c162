import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { constraintOf, sqlStateOf } from '../../../platform/database/retry.js';
import { inParts } from '../../../platform/database/in-parts.js';
import { bookingRows, CONFLICTS, EXPIRE_HOLDS, PLACE, takingJson, type NamedWish, type UnjudgedWish } from './place.sql.js';
import { isPlain, type Holder, type PlaceAs } from './wish.js';

/** What could not be had. */
export interface Missed {
  readonly clash: 'TAKEN' | 'CLOSED';
  /** Of the first wish that could not be had; null when it is free again meanwhile. */
  readonly id: string | null;
}

const EXCLUSION_VIOLATION = '23P01';

/** Whether a statement failed because a time is taken: an exclusive leaf twice, a pool too often, or a booking that got only some of its leaves. */
export function isTaken(error: unknown): boolean {
  return sqlStateOf(error) === EXCLUSION_VIOLATION || constraintOf(error) === 'allocation_federation_id_booking_id_fkey';
}

/** Undoes bookings of which only some could be had. */
class NotAll extends Error {
  constructor(readonly missed: Missed) {
    super('Not everything could be had.');
  }
}

/** Writes of the calendar itself: allocations with their bookings. */
@Injectable()
export class Calendar {
  constructor(private readonly db: Db) {}

  /** Takes what all the wishes need, or nothing. @returns null when all were taken */
  async take(actor: Actor, holder: Holder, named: readonly NamedWish[], as: PlaceAs, togetherId: string | null = null): Promise<Missed | null> {
    const write = (): Promise<Missed | null> => this.writeAll(actor, holder, named, as, togetherId);
    if (named.length === 1 && isPlain(named[0]!.asset)) return write();
    try {
      return await this.db.attempt(async () => {
        const missed = await write();
        if (missed) throw new NotAll(missed);
        return null;
      });
    } catch (error) {
      if (error instanceof NotAll) return error.missed;
      if (!isTaken(error)) throw error;
      const conflicts = await this.conflicts(actor, named);
      return { clash: 'TAKEN', id: named.find(({ id }) => conflicts.has(id))?.id ?? null };
    }
  }

  /** Ids of the wishes that cannot be had as it stands now, each looked at alone. @param except bookings that do not count */
  async conflicts(actor: Actor, named: readonly UnjudgedWish[], except: readonly string[] = []): Promise<Set<string>> {
    const conflicts = new Set<string>();
    for (const part of inParts(named)) {
      for (const { id } of await this.db.query<{ id: string }>(CONFLICTS, [actor.federationId, takingJson(part, () => true), except])) conflicts.add(id);
    }
    return conflicts;
  }

  /** Lets go of holds that ran out where these wishes want to be. @returns how many */
  async expireHolds(actor: Actor, named: readonly UnjudgedWish[]): Promise<number> {
    let expired = 0;
    for (const part of inParts(named)) expired += (await this.db.query(EXPIRE_HOLDS, [actor.federationId, takingJson(part, () => true)])).length;
    return expired;
  }

  /** Many in pieces, in the order of their times: whoever else writes many meets them in the same order, and waits instead of locking in a ring. */
  private async writeAll(actor: Actor, holder: Holder, named: readonly NamedWish[], as: PlaceAs, togetherId: string | null): Promise<Missed | null> {
    if (!as.many) return this.write(actor, holder, named, as, togetherId);
    let written = 0;
    for (const part of inParts([...named].sort((one, other) => one.wish.start.getTime() - other.wish.start.getTime()))) {
      const missed = await this.write(actor, holder, part, as, togetherId);
      if (missed) return missed;
      as.many.told((written += part.length));
    }
    return null;
  }

  private async write({ federationId }: Actor, holder: Holder, named: readonly NamedWish[], as: PlaceAs, togetherId: string | null): Promise<Missed | null> {
    const offered = as.status === 'HELD' && (as.waited === true || as.approved === true);
    const [row] = await this.db.query<{ placed: string[]; closed: string[] }>(PLACE, [
      federationId, bookingRows(named, togetherId), takingJson(named, (asset) => as.status === 'CONFIRMED' || offered || asset.requestsBlock),
      holder.cooperativeId, holder.memberId, holder.bookedById, as.status, as.heldUntil ?? null, offered,
    ]);
    const { placed, closed } = row!;
    if (closed.length) return { clash: 'CLOSED', id: named.find(({ id }) => closed.includes(id))!.id };
    const missing = named.find(({ id }) => !placed.includes(id));
    return missing ? { clash: 'TAKEN', id: missing.id } : null;
  }
}
