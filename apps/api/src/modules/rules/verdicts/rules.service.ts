import { Injectable } from '@nestjs/common';
import { localDate } from '@auzolan/calendar';
import { type Agreement, evaluate, type Holder, type HoldingRules, type QuotaCharge, quotaCharges, type RuleRequest, type Verdict } from '@auzolan/booking-rules';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { QuotaBacklog } from '../quotas/quota-backlog.js';
import { type GuestReader, Guests } from './guests.js';
import { type AssetTraits, holdingRules, RULE_LAYERS_JSON, type RuleLayerRow } from '../holding-rules.js';

/** An asset with what rules are judged by; `layers` as `RULE_LAYERS_JSON` gives them. */
export interface RuledAsset extends AssetTraits {
  readonly id: string;
  readonly ownerId: string;
  readonly timeZone: string;
  readonly layers: readonly RuleLayerRow[];
}

/** A wish as rules judge it. */
export interface RuledWish {
  readonly asset: RuledAsset;
  readonly start: Date;
  readonly end: Date;
  readonly quantity: number;
  readonly holder: { readonly cooperativeId: string; readonly memberId: string };
  /** Whether it is going on already: what depends on when it is asked is not judged then. */
  readonly begun?: boolean;
  /** A standing booking that this would be in the place of: what it uses of quotas is not counted. */
  readonly insteadOf?: string;
}

/** The judgement with what it was judged by. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly holding: HoldingRules;
  readonly versionIds: readonly string[];
  /** What it takes of quotas, were it allowed or not. */
  readonly charges: readonly QuotaCharge[];
}

/** What is known of a holder; certificates with their last day, null for good. */
interface Facts {
  readonly form: string | null;
  readonly activity: string | null;
  /** Of a guest. */
  readonly agreement: Agreement | null;
  readonly certificates: ReadonlyArray<{ kind: string; until: string | null }>;
}

const FACTS = `
  select c.legal_form as form, c.activity, coalesce((select json_agg(json_build_object('kind', t.kind_id, 'until', t.valid_until)) from certificate t
    where t.federation_id = c.federation_id and t.member_id = $2 and t.revoked_at is null), '[]') as certificates
  from cooperative c where c.federation_id = auzolan.current_federation() and c.id = $1`;

const USED = `
  select q.account, q.used - coalesce((select sum(c.amount)::int from quota_charge c join booking b on b.federation_id = c.federation_id and b.id = c.booking_id
    where c.federation_id = q.federation_id and c.account = q.account and c.booking_id = any ($2::uuid[]) and b.status not in ('CANCELLED', 'DECLINED', 'EXPIRED')), 0) as used
  from quota_account q where q.federation_id = auzolan.current_federation() and q.account = any ($1::text[])`;

const LAYERS = `select ${RULE_LAYERS_JSON} as layers from asset a where a.federation_id = auzolan.current_federation() and a.id = $1`;

/** Judges wishes by the rules that hold now. */
@Injectable()
export class RulesService {
  constructor(
    private readonly db: Db,
    private readonly backlog: QuotaBacklog,
    private readonly guests: Guests,
  ) {}

  /** One wish: see {@link evaluateAll}. */
  async evaluate(actor: GuestReader, wish: RuledWish, now: number): Promise<Judgement> {
    return (await this.evaluateAll(actor, [wish], now))[0]!;
  }

  /** The versions of rules that hold for an asset now, the widest first; none for an id that is unknown here. */
  async layersOf({ federationId }: Pick<Actor, 'federationId'>, assetId: string): Promise<readonly RuleLayerRow[]> {
    const [row] = await this.db.read<{ layers: RuleLayerRow[] }>(federationId, LAYERS, [assetId]);
    return row?.layers ?? [];
  }

  /**
   * Judges the wishes of one holder, each as if the ones before it were booked. Reads what is needed about the holder and
   * their quotas, a handful of statements however many the wishes, and leaves the rest to the pure function. @param now epoch milliseconds
   */
  async evaluateAll(actor: GuestReader, wishes: readonly RuledWish[], now: number): Promise<Judgement[]> {
    const held = wishes.map((wish) => ({ wish, holding: holdingRules(wish.asset, wish.asset.layers) }));
    const facts = await this.factsFor(actor, held.map(({ holding }) => holding), wishes[0]?.holder);
    const requests = held.map(({ wish, holding }) => ({ wish, holding, request: requestOf(wish, facts, now) }));
    const used = await this.usedOf(actor, requests, wishes.flatMap(({ insteadOf }) => insteadOf ?? []));
    return requests.map(({ wish, holding, request }) => {
      const verdict = evaluate(holding, { ...request, used: Object.fromEntries(used) });
      if (verdict.allowed) for (const { account, amount } of verdict.charges) used.set(account, (used.get(account) ?? 0) + amount);
      return { verdict, holding, versionIds: wish.asset.layers.map(({ versionId }) => versionId), charges: quotaCharges(holding, request) };
    });
  }

  private async factsFor(actor: GuestReader, holdings: readonly HoldingRules[], holder: RuledWish['holder'] | undefined): Promise<Facts> {
    const agreement = holder ? await this.guests.agreementOf(actor, holder.cooperativeId) : null;
    const needed = holdings.some(({ rules }) => rules.certificates?.length || rules.prices?.some(({ kinds }) => kinds));
    const [facts] = needed && holder ? await this.db.read<Omit<Facts, 'agreement'>>(actor.federationId, FACTS, [holder.cooperativeId || null, holder.memberId]) : [];
    return { form: null, activity: null, certificates: [], ...facts, agreement };
  }

  private async usedOf({ federationId }: Pick<Actor, 'federationId'>, requests: ReadonlyArray<{ holding: HoldingRules; request: RuleRequest }>, insteadOf: readonly string[]): Promise<Map<string, number>> {
    const charges = requests.flatMap(({ holding, request }) => quotaCharges(holding, request));
    if (!charges.length) return new Map();
    const rows = await this.db.read<{ account: string; used: number }>(federationId, USED, [[...new Set(charges.map(({ account }) => account))], insteadOf]);
    const used = new Map(rows.map((row) => [row.account, row.used]));
    for (const { bookingId, account, amount } of await this.backlog.of(federationId, await this.backlog.uncounted(federationId, charges))) {
      if (!insteadOf.includes(bookingId)) used.set(account, (used.get(account) ?? 0) + amount);
    }
    return used;
  }
}

function requestOf({ asset, start, end, quantity, holder, begun }: RuledWish, { form, activity, certificates, agreement }: Facts, now: number): RuleRequest {
  const standing = standingOf(asset, holder, agreement);
  const lastDay = localDate(end.getTime() - 1, asset.timeZone);
  const good = certificates.filter(({ until }) => until === null || until >= lastDay).map(({ kind }) => kind);
  const whole: Holder = { ...holder, standing, ...(agreement && { agreement }), kinds: kindsOf(standing, form, activity), certificates: good };
  return { zone: asset.timeZone, start: start.getTime(), end: end.getTime(), quantity, now: begun ? null : now, holder: whole, used: {} };
}

/** How a cooperative stands to an asset. A guest is one, whatever it owned before. @param agreement under which it is a guest, or null */
export function standingOf({ ownerId }: Pick<RuledAsset, 'ownerId'>, { cooperativeId }: Pick<Holder, 'cooperativeId'>, agreement: Agreement | null): Holder['standing'] {
  if (agreement) return 'AGREEMENT';
  return ownerId === cooperativeId ? 'OWNER' : 'FEDERATION';
}

/** Kinds of a cooperative that a price can be made for: its standing, its legal form, its activity. */
export function kindsOf(standing: string, legalForm: string | null, activity: string | null): string[] {
  return [standing, ...(legalForm ? [`FORM:${legalForm}`] : []), ...(activity ? [`ACTIVITY:${activity}`] : [])];
}
