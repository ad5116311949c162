import { Injectable } from '@nestjs/common';
import type { QuotaCharge } from '@auzolan/booking-rules';
import { Db } from '../../../platform/database/db.js';
import { QuotaBacklog } from './quota-backlog.js';

/** Thrown in the transaction when someone else used up a quota meanwhile; what was taken so far must be undone with it. */
export class QuotaUsedUp extends Error {
  constructor(readonly charge: QuotaCharge) {
    super(`The quota ${charge.account} is used up.`);
    this.name = 'QuotaUsedUp';
  }
}

// Moves the account only if the limit of today's rules allows it: no check before, nothing to race with.
const TAKE = `update quota_account set used = used + $2, cap = $3 where federation_id = auzolan.current_federation() and account = $1 and used + $2 <= $3 returning account`;
const GIVE_BACK = `update quota_account set used = used - $2 where federation_id = auzolan.current_federation() and account = $1`;
const OWN = `select booking_id as "bookingId", account, amount from quota_charge where federation_id = auzolan.current_federation() and booking_id = any ($1::uuid[])`;
const FORGET = `delete from quota_charge where federation_id = auzolan.current_federation() and booking_id = any ($1::uuid[])`;
const REMEMBER = `
  insert into quota_charge (federation_id, booking_id, account, amount)
  select auzolan.current_federation(), booking_id, account, amount from unnest($1::uuid[], $2::text[], $3::int[]) as charge (booking_id, account, amount)`;

/** What one booking takes. */
export interface BookingCharges {
  readonly bookingId: string;
  readonly charges: readonly QuotaCharge[];
  /** Of a booking that only gives back: it is charged no more than it was, whatever today's rules say. */
  readonly onlyLess?: boolean;
}

interface OwnCharge {
  readonly bookingId: string;
  readonly account: string;
  readonly amount: number;
}

/**
 * Moves quota accounts. **Lock order**: accounts, in the order of their names, before anything of the calendar. A booking
 * that is cancelled, declined or expires gives back by itself (trigger `accounts_follow`).
 */
@Injectable()
export class QuotasService {
  constructor(
    private readonly db: Db,
    private readonly backlog: QuotaBacklog,
  ) {}

  /** Takes what new bookings use, before they are written. @throws QuotaUsedUp */
  async take(federationId: string, bookings: readonly BookingCharges[]): Promise<void> {
    const all = bookings.flatMap(({ bookingId, charges }) => charges.map((charge) => ({ bookingId, charge })));
    if (all.length === 0) return;
    await this.backlog.countIn(federationId, all.map(({ charge }) => charge), () => false);
    await this.move(all.map(({ charge }) => charge), new Map());
    await this.db.query(REMEMBER, [all.map(({ bookingId }) => bookingId), all.map(({ charge }) => charge.account), all.map(({ charge }) => charge.amount)]);
  }

  /** Takes and gives back what changes when standing bookings get other times; their rows must be locked. @throws QuotaUsedUp */
  async adjust(federationId: string, bookings: readonly BookingCharges[]): Promise<void> {
    const ids = bookings.map(({ bookingId }) => bookingId);
    const own = await this.db.query<OwnCharge>(OWN, [ids]);
    const all = bookings.flatMap(({ bookingId, charges, onlyLess }) =>
      (onlyLess ? lessOf(charges, own.filter((charge) => charge.bookingId === bookingId)) : charges).map((charge) => ({ bookingId, charge })),
    );
    if (own.length === 0 && all.length === 0) return;
    await this.backlog.countIn(federationId, all.map(({ charge }) => charge), (one) => all.some(({ bookingId, charge }) => bookingId === one.bookingId && charge.account === one.account));
    const before = new Map<string, number>();
    for (const { account, amount } of own) before.set(account, (before.get(account) ?? 0) + amount);
    await this.move(all.map(({ charge }) => charge), before);
    await this.db.query(FORGET, [ids]);
    await this.db.query(REMEMBER, [all.map(({ bookingId }) => bookingId), all.map(({ charge }) => charge.account), all.map(({ charge }) => charge.amount)]);
  }

  /** One statement an account, in the order of their names. */
  private async move(charges: readonly QuotaCharge[], before: ReadonlyMap<string, number>): Promise<void> {
    const wanted = new Map<string, { charge: QuotaCharge; amount: number }>();
    for (const charge of charges) wanted.set(charge.account, { charge, amount: charge.amount + (wanted.get(charge.account)?.amount ?? 0) });
    for (const account of [...new Set([...wanted.keys(), ...before.keys()])].sort()) {
      const change = (wanted.get(account)?.amount ?? 0) - (before.get(account) ?? 0);
      if (change < 0) await this.db.query(GIVE_BACK, [account, -change]);
      if (change > 0) await this.takeOf(wanted.get(account)!.charge, change);
    }
  }

  private async takeOf(charge: QuotaCharge, amount: number): Promise<void> {
    const taken = await this.db.query(TAKE, [charge.account, amount, charge.quota.most]);
    if (taken.length === 0) throw new QuotaUsedUp(charge);
  }
}

/** What today's rules would charge, as far as it was charged already. */
function lessOf(charges: readonly QuotaCharge[], own: readonly OwnCharge[]): QuotaCharge[] {
  return charges.flatMap((charge) => {
    const had = own.find(({ account }) => account === charge.account)?.amount ?? 0;
    return had > 0 ? [{ ...charge, amount: Math.min(had, charge.amount) }] : [];
  });
}
