import { Injectable } from '@nestjs/common';
import { localDate } from '@auzolan/calendar';
import { evaluate, type Holder, type HoldingRules, quotaCharges, type RuleRequest, type Verdict } from '@auzolan/booking-rules';
import { Db } from '../../../platform/database/db.js';
import { type AssetTraits, holdingRules, type RuleLayerRow } from '../holding-rules.js';

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
  /** A standing booking that this would be in the place of: what it uses of quotas is not counted. */
  readonly insteadOf?: string;
}

/** The judgement with what it was judged by. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly holding: HoldingRules;
  readonly versionIds: readonly string[];
}

const FACTS = `
  select c.legal_form as form, c.activity, coalesce((select array_agg(distinct t.kind_id::text) from certificate t where t.federation_id = c.federation_id
    and t.member_id = $2 and t.revoked_at is null and (t.valid_until is null or t.valid_until >= $3::date)), '{}') as certificates
  from cooperative c where c.federation_id = auzolan.current_federation() and c.id = $1`;

const USED = `
  select q.account, q.used - coalesce((select sum(c.amount)::int from quota_charge c join booking b on b.federation_id = c.federation_id and b.id = c.booking_id
    where c.federation_id = q.federation_id and c.account = q.account and c.booking_id = $2 and b.status not in ('CANCELLED', 'DECLINED', 'EXPIRED')), 0) as used
  from quota_account q where q.federation_id = auzolan.current_federation() and q.account = any ($1::text[])`;

/** Judges wishes by the rules that hold now. */
@Injectable()
export class RulesService {
  constructor(private readonly db: Db) {}

  /**
   * Judges one wish: reads what is needed about the holder and their quotas, and leaves the rest to the pure function.
   * Needs an open transaction. @param now epoch milliseconds
   */
  async evaluate(wish: RuledWish, now: number): Promise<Judgement> {
    const { asset, start, end, quantity } = wish;
    const holding = holdingRules(asset, asset.layers);
    const holder = await this.holderOf(wish, holding);
    const request: RuleRequest = { zone: asset.timeZone, start: start.getTime(), end: end.getTime(), quantity, now, holder, used: {} };
    const used = await this.usedOf(holding, request, wish.insteadOf);
    return { verdict: evaluate(holding, { ...request, used }), holding, versionIds: asset.layers.map(({ versionId }) => versionId) };
  }

  private async holderOf({ asset, holder, end }: RuledWish, { rules }: HoldingRules): Promise<Holder> {
    const standing = asset.ownerId === holder.cooperativeId ? 'OWNER' : 'FEDERATION';
    const needed = Boolean(rules.certificates?.length) || (rules.prices ?? []).some(({ kinds }) => kinds);
    const lastDay = localDate(end.getTime() - 1, asset.timeZone);
    const [facts] = needed
      ? await this.db.query<{ form: string | null; activity: string | null; certificates: string[] }>(FACTS, [holder.cooperativeId, holder.memberId, lastDay])
      : [];
    return { ...holder, standing, kinds: kindsOf(standing, facts?.form ?? null, facts?.activity ?? null), certificates: facts?.certificates ?? [] };
  }

  private async usedOf(holding: HoldingRules, request: RuleRequest, insteadOf: string | undefined): Promise<Record<string, number>> {
    const accounts = quotaCharges(holding, request).map(({ account }) => account);
    if (accounts.length === 0) return {};
    const rows = await this.db.query<{ account: string; used: number }>(USED, [accounts, insteadOf ?? null]);
    return Object.fromEntries(rows.map(({ account, used }) => [account, used]));
  }
}

/** Kinds of a cooperative that a price can be made for: its standing, its legal form, its activity. */
export function kindsOf(standing: string, legalForm: string | null, activity: string | null): string[] {
  return [standing, ...(legalForm ? [`FORM:${legalForm}`] : []), ...(activity ? [`ACTIVITY:${activity}`] : [])];
}
