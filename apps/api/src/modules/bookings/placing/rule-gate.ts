import { Injectable } from '@nestjs/common';
import type { Allowed, ScopedReason } from '@auzolan/booking-rules';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { type BookingCharges, QuotasService, QuotaUsedUp, RulesService } from '../../rules/index.js';
import type { LockedAsset } from './bookable-asset.sql.js';
import type { BookingTerms } from './terms.js';
import type { Holder, Wish } from './wish.js';

/** A wish with the asset it is about. */
export interface GateWish {
  readonly asset: LockedAsset;
  readonly wish: Pick<Wish, 'start' | 'end' | 'quantity'>;
}

/** A standing booking that is to change, with what it would become. */
export interface GateChange extends GateWish {
  readonly id: string;
  readonly holder: Pick<Holder, 'cooperativeId' | 'memberId'>;
  /** Whether it is going on already. */
  readonly begun: boolean;
  /** Whether it would only give back, which no rule forbids. Its terms stay. */
  readonly givesBack: boolean;
  /** Whether it was judged when it was asked for, and the owner has said yes: only its quotas move now, unless a guest's agreement is no more. */
  readonly approved?: boolean;
}

/** A wish that the rules refuse, with every reason. */
export interface GateRefusal<W> {
  readonly refused: W;
  readonly reasons: readonly ScopedReason[];
}

/** Undoes what was taken of quotas when the rest could not be had. */
class Undone<T> extends Error {
  constructor(readonly result: T) {
    super('The rest could not be had.');
  }
}

/** How often a wish is judged again after someone else was faster, before it is refused. */
const MOST_TRIES = 3;

/** The rules at the door of the calendar. */
@Injectable()
export class RuleGate {
  constructor(
    private readonly db: Db,
    private readonly rules: RulesService,
    private readonly quotas: QuotasService,
  ) {}

  /** Judges all the wishes of one holder, each after the ones before it. @param now epoch milliseconds */
  async judge<W extends GateWish>(actor: Actor, holder: Pick<Holder, 'cooperativeId' | 'memberId'>, wishes: readonly W[], now: number): Promise<Map<W, BookingTerms> | GateRefusal<W>> {
    const judgements = await this.rules.evaluateAll(actor, wishes.map(({ asset, wish }) => ({ asset, ...wish, holder })), now);
    const terms = new Map<W, BookingTerms>();
    for (const [index, { verdict, versionIds }] of judgements.entries()) {
      if (!verdict.allowed) return { refused: wishes[index]!, reasons: verdict.reasons };
      terms.set(wishes[index]!, termsOf(verdict, versionIds));
    }
    return terms;
  }

  /**
   * Judges, takes what quotas are charged, then does `write`. All is undone when `write` gives a result (a clash): null means
   * that all was had. When someone used up a quota between the judgement and the taking, it is judged anew.
   */
  async pass<W extends GateWish & { readonly id: string }, R>(
    actor: Actor,
    holder: Pick<Holder, 'cooperativeId' | 'memberId'>,
    wishes: readonly W[],
    now: number,
    write: (terms: ReadonlyMap<W, BookingTerms>) => Promise<R | null>,
  ): Promise<R | GateRefusal<W> | null> {
    for (let attempt = 1; ; attempt++) {
      const terms = await this.judge(actor, holder, wishes, now);
      if (!(terms instanceof Map)) return terms;
      const bookings = wishes.map((wish) => ({ bookingId: wish.id, charges: terms.get(wish)!.charges }));
      if (bookings.every(({ charges }) => charges.length === 0)) return write(terms);
      try {
        return await this.db.attempt(async () => {
          await this.quotas.take(actor.federationId, bookings);
          const result = await write(terms);
          if (result !== null) throw new Undone(result);
          return null;
        });
      } catch (error) {
        if (error instanceof Undone) return error.result as R;
        if (!(error instanceof QuotaUsedUp)) throw error;
        if (attempt === MOST_TRIES) return { refused: wishes[0]!, reasons: [usedUp(error)] };
      }
    }
  }

  /** The same for standing bookings that change, whose rows are locked: quotas are adjusted, and those that give back are not judged. */
  async passChanges<W extends GateChange, R>(actor: Actor, changes: readonly W[], now: number, write: (terms: ReadonlyMap<W, BookingTerms>) => Promise<R | null>): Promise<R | GateRefusal<W> | null> {
    const terms = new Map<W, BookingTerms>();
    const charges: BookingCharges[] = [];
    for (const same of byHolder(changes)) {
      const judgements = await this.rules.evaluateAll(actor, same.map(({ id, asset, wish, holder, begun }) => ({ asset, ...wish, holder, begun, insteadOf: id })), now);
      for (const [index, { verdict, versionIds, charges: charged }] of judgements.entries()) {
        const one = same[index]!;
        const judged = !one.givesBack && !one.approved;
        const refusing = verdict.allowed ? [] : verdict.reasons.filter(({ code }) => judged || (one.approved && code === 'AGREEMENT'));
        if (refusing.length) return { refused: one, reasons: refusing };
        if (judged && verdict.allowed) terms.set(one, termsOf(verdict, versionIds));
        charges.push({ bookingId: one.id, charges: charged, onlyLess: one.givesBack });
      }
    }
    try {
      return await this.db.attempt(async () => {
        await this.quotas.adjust(actor.federationId, charges);
        const result = await write(terms);
        if (result !== null) throw new Undone(result);
        return null;
      });
    } catch (error) {
      if (error instanceof Undone) return error.result as R;
      if (!(error instanceof QuotaUsedUp)) throw error;
      return { refused: changes[0]!, reasons: [usedUp(error)] };
    }
  }
}

/** Changes in groups of one holder each. */
function byHolder<W extends GateChange>(changes: readonly W[]): W[][] {
  const groups = new Map<string, W[]>();
  for (const change of changes) {
    const key = `${change.holder.cooperativeId}/${change.holder.memberId}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function termsOf({ approval, cancelUntil, price, charges }: Allowed, ruleVersionIds: readonly string[]): BookingTerms {
  return { approval, cancelUntil, price, charges, ruleVersionIds };
}

function usedUp({ charge: { quota, amount, periodStart, scope } }: QuotaUsedUp): ScopedReason {
  return { code: 'QUOTA', quota, used: quota.most, wanted: amount, periodStart, scope };
}
