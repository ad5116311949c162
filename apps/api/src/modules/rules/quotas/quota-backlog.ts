import { Injectable } from '@nestjs/common';
import { addDays, startOfDay } from '@auzolan/calendar';
import { periodOf, type QuotaCharge, quotaCharges } from '@auzolan/booking-rules';
import { Db } from '../../../platform/database/db.js';
import { type AssetTraits, holdingRules, RULE_LAYERS_JSON, type RuleLayerRow } from '../holding-rules.js';

/** An account that does not count yet what stood when its rules were adopted. */
export interface UncountedAccount {
  readonly charge: QuotaCharge;
  /** The version of the rules that holds now. */
  readonly versionId: string;
}

/** What a standing booking takes of an account that it was never charged to. */
export interface Uncharged {
  readonly bookingId: string;
  readonly account: string;
  readonly amount: number;
}

interface StandingBooking {
  readonly id: string;
  readonly assetId: string;
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly start: Date;
  readonly end: Date;
  /** Which of the accounts it is charged to. */
  readonly charged: readonly string[];
}

const UNCOUNTED = `
  select c.account, v.id as "versionId" from unnest($1::text[], $2::text[]) as c (account, scope)
  join lateral (select v.id from rule_version v where v.federation_id = auzolan.current_federation() and v.scope_key = c.scope and v.valid_from <= now() order by v.version desc limit 1) v on true
  left join quota_account q on q.federation_id = auzolan.current_federation() and q.account = c.account
  where q.counted_by_id is distinct from v.id`;

/** $1 cooperatives, $2 members, $3, $4 from and until, $5 accounts. */
const STANDING = `
  select b.id, b.asset_id as "assetId", b.cooperative_id as "cooperativeId", b.member_id as "memberId", b.starts_at as start, b.ends_at as "end",
    array(select c.account from quota_charge c where c.federation_id = b.federation_id and c.booking_id = b.id and c.account = any ($5::text[])) as charged
  from booking b where b.federation_id = auzolan.current_federation() and (b.cooperative_id = any ($1::uuid[]) or b.member_id = any ($2::uuid[]))
    and b.starts_at > $3::timestamptz - interval '31 days' and b.starts_at < $4 and b.ends_at > $3 and b.status not in ('CANCELLED', 'DECLINED', 'EXPIRED') and b.move_of_id is null
  order by b.id`;
// Held, so that none is given up before it is charged.
const STANDING_HELD = `${STANDING} for share of b`;

const ASSETS = `
  select a.id, a.time_zone as "timeZone", a.min_minutes as "minMinutes", a.max_minutes as "maxMinutes", a.horizon_days as "horizonDays", a.setup_minutes as "setupMinutes",
    a.turnaround_minutes as "turnaroundMinutes", ${RULE_LAYERS_JSON} as layers from asset a where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[])`;

/** Opens accounts that are not there yet, in the order of their names. */
const OPEN = `
  insert into quota_account (federation_id, account, cooperative_id, member_id, period_start, used, cap)
  select auzolan.current_federation(), o.account, o.cooperative_id, o.member_id, o.period_start, 0, o.most
  from jsonb_to_recordset($1) as o(account text, cooperative_id uuid, member_id uuid, period_start date, most int) order by o.account collate "C" on conflict do nothing`;
const LOCK = `select account from quota_account where federation_id = auzolan.current_federation() and account = any ($1::text[]) order by account collate "C" for no key update`;

// More than the limit may stand already: nothing is taken from anyone, and nothing more is given.
const COUNT_IN = `
  with charge as (select * from jsonb_to_recordset($2) as c(booking_id uuid, account text, amount int)),
  counted as (
    update quota_account q set counted_by_id = o.version_id, used = q.used + o.amount, cap = greatest(q.cap, q.used + o.amount)
    from (select o.account, o.version_id, coalesce((select sum(c.amount) from charge c where c.account = o.account), 0)::int as amount from jsonb_to_recordset($1) as o(account text, version_id uuid)) o
    where q.federation_id = auzolan.current_federation() and q.account = o.account returning q.account)
  insert into quota_charge (federation_id, booking_id, account, amount)
  select auzolan.current_federation(), c.booking_id, c.account, c.amount from charge c join counted using (account)`;

/** Bookings that stood before a quota held, or while it did not: they use it too. */
@Injectable()
export class QuotaBacklog {
  constructor(private readonly db: Db) {}

  /** Of the accounts that these charges are to, those that do not count everything yet. */
  async uncounted(federationId: string, charges: readonly QuotaCharge[]): Promise<UncountedAccount[]> {
    const byAccount = new Map(charges.map((charge) => [charge.account, charge]));
    if (!byAccount.size) return [];
    const all = [...byAccount.values()];
    const rows = await this.db.read<{ account: string; versionId: string }>(federationId, UNCOUNTED, [all.map(({ account }) => account), all.map(({ scope }) => scope)]);
    return rows.map(({ account, versionId }) => ({ charge: byAccount.get(account)!, versionId }));
  }

  /** What standing bookings take of these accounts without being charged. */
  async of(federationId: string, accounts: readonly UncountedAccount[]): Promise<Uncharged[]> {
    return this.uncharged(accounts, (sql, values) => this.db.read(federationId, sql, values), STANDING);
  }

  /**
   * Charges what stands. From here until the transaction ends the accounts are locked. @param except whether a booking is
   * charged elsewhere, with what it is about to become
   */
  async countIn(federationId: string, charges: readonly QuotaCharge[], except: (one: Uncharged) => boolean): Promise<void> {
    const stale = await this.uncounted(federationId, charges);
    if (!stale.length) return;
    await this.db.query(OPEN, [JSON.stringify(stale.map(({ charge }) => opened(charge)))]);
    await this.db.query(LOCK, [stale.map(({ charge }) => charge.account)]);
    // Read behind the lock: what someone else counted in meanwhile is charged already.
    const uncharged = (await this.uncharged(stale, (sql, values) => this.db.query(sql, values), STANDING_HELD)).filter((one) => !except(one));
    await this.db.query(COUNT_IN, [
      JSON.stringify(stale.map(({ charge, versionId }) => ({ account: charge.account, version_id: versionId }))),
      JSON.stringify(uncharged.map(({ bookingId, account, amount }) => ({ booking_id: bookingId, account, amount }))),
    ]);
  }

  private async uncharged(accounts: readonly UncountedAccount[], read: <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>, standing: string): Promise<Uncharged[]> {
    if (!accounts.length) return [];
    const names = new Set(accounts.map(({ charge }) => charge.account));
    const holders = (per: QuotaCharge['quota']['per']): string[] => [...new Set(accounts.filter(({ charge }) => charge.quota.per === per).map(({ charge }) => charge.holderId))];
    const { from, until } = spanOf(accounts.map(({ charge }) => charge));
    const bookings = await read<StandingBooking>(standing, [holders('COOPERATIVE'), holders('PERSON'), from, until, [...names]]);
    if (!bookings.length) return [];
    const assets = await read<AssetTraits & { id: string; timeZone: string; layers: RuleLayerRow[] }>(ASSETS, [[...new Set(bookings.map(({ assetId }) => assetId))]]);
    const ruled = new Map(assets.map((asset) => [asset.id, { zone: asset.timeZone, holding: holdingRules(asset, asset.layers) }]));
    return bookings.flatMap(({ id, assetId, cooperativeId, memberId, start, end, charged }) => {
      const { zone, holding } = ruled.get(assetId)!;
      const holder = { cooperativeId, memberId, standing: 'FEDERATION' as const, kinds: [], certificates: [] };
      return quotaCharges(holding, { zone, start: start.getTime(), end: end.getTime(), now: null, holder, used: {} })
        .filter(({ account }) => names.has(account) && !charged.includes(account))
        .map(({ account, amount }) => ({ bookingId: id, account, amount }));
    });
  }
}

function opened({ account, quota, holderId, periodStart }: QuotaCharge): object {
  const [cooperative_id, member_id] = quota.per === 'PERSON' ? [null, holderId] : [holderId, null];
  return { account, cooperative_id, member_id, period_start: periodStart, most: quota.most };
}

/** A time that holds the periods of all these accounts, whatever the zones of the assets. */
function spanOf(charges: readonly QuotaCharge[]): { from: Date; until: Date } {
  const starts = charges.map(({ periodStart }) => periodStart).sort();
  const ends = charges.map(({ quota, periodStart }) => periodOf(quota, periodStart)?.until ?? periodStart).sort();
  return { from: new Date(startOfDay(addDays(starts[0]!, -1), 'UTC')), until: new Date(startOfDay(addDays(ends.at(-1)!, 1), 'UTC')) };
}
