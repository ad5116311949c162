import { Injectable } from '@nestjs/common';
import { evaluate, type HoldingRules, type RuleSet, type Verdict } from '@auzolan/booking-rules';
import { addDays, daysBetween, localDate, startOfDay } from '@auzolan/calendar';
import { coordinates, isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { ForbiddenError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { checkSubject, holdingRules, kindsOf, readRules, type RuledAsset, scopeKey, standingOf } from '../../rules/index.js';
import type { RulesTrial, TryRulesInput } from './trial.model.js';
import { TRIED_ASSETS, TRIED_BOOKINGS, type TriedBooking } from './trial.sql.js';
import { TrialTally } from './trial-tally.js';

const PAGE = 1_000;
/** Most bookings that one trial judges. */
export const MOST_TRIED = 20_000;
const MOST_DAYS = 400;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const ORDER = ['ALL', 'CATEGORY', 'ASSET'];

/** Tries proposed rules on bookings that stood: who would have been refused. Reads in pages, and never more than it says. */
@Injectable()
export class TrialsQueries {
  constructor(private readonly db: Db) {}

  /** @throws DomainError for rules that cannot be read, a wrong period, or someone who may not adopt them */
  async tryRules(actor: Actor, input: TryRulesInput): Promise<RulesTrial> {
    const rules = readRules(input.rules);
    checkSubject(input);
    if (daysBetween(input.from, input.until) < 0 || daysBetween(input.from, input.until) > MOST_DAYS) throw new InputError('until', `must be from 0 to ${MOST_DAYS} days after from`);
    const assets = await this.assetsOf(actor, input, rules);
    const tally = new TrialTally();
    for await (const booking of this.bookings(actor, [...assets.keys()], input)) {
      if (tally.judged === MOST_TRIED) {
        tally.cutOff = true;
        break;
      }
      const { asset, holding } = assets.get(booking.assetId)!;
      tally.add(booking, judge(asset, holding, booking, tally.used));
    }
    return tally.result();
  }

  /** The assets with what would hold for them. */
  private async assetsOf(actor: Actor, input: TryRulesInput, rules: RuleSet): Promise<Map<string, { asset: RuledAsset; holding: HoldingRules }>> {
    const rows = await this.db.read<{ asset: RuledAsset }>(actor.federationId, TRIED_ASSETS, [input.category ?? null, input.assetId ?? null]);
    const [only] = rows;
    if (input.assetId && !only) throw new NotFoundError('asset', 'assetId');
    if (!isSteward(actor) && !(input.assetId && coordinates(actor, only!.asset.ownerId))) throw new ForbiddenError('Only who may adopt these rules can try them.');
    const scope = scopeKey(input);
    return new Map(rows.map(({ asset }) => {
      const layers = [...asset.layers.filter((layer) => layer.scope !== scope), { scope, versionId: '', rules }];
      layers.sort((one, other) => ORDER.indexOf(one.scope.split(':')[0]!) - ORDER.indexOf(other.scope.split(':')[0]!));
      return [asset.id, { asset, holding: holdingRules(asset, layers) }];
    }));
  }

  private async *bookings(actor: Actor, assetIds: readonly string[], { from, until }: TryRulesInput): AsyncGenerator<TriedBooking> {
    const span = [new Date(startOfDay(from, actor.timeZone)), new Date(startOfDay(addDays(until, 1), actor.timeZone))];
    let last: Pick<TriedBooking, 'madeAt' | 'id'> = { madeAt: new Date(0), id: FIRST_ID };
    for (;;) {
      const page = await this.db.read<TriedBooking>(actor.federationId, TRIED_BOOKINGS, [assetIds, ...span, last.madeAt, last.id, PAGE]);
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)!;
    }
  }
}

function judge(asset: RuledAsset, holding: HoldingRules, booking: TriedBooking, used: Readonly<Record<string, number>>): Verdict {
  const { cooperativeId, memberId, start, end, madeAt, quantity, form, activity, agreement } = booking;
  const standing = standingOf(asset, booking, agreement);
  const lastDay = localDate(end.getTime() - 1, asset.timeZone);
  const certificates = booking.certificates.filter(({ until }) => until === null || until >= lastDay).map(({ kind }) => kind);
  return evaluate(holding, {
    zone: asset.timeZone, start: start.getTime(), end: end.getTime(), quantity, used, now: madeAt <= start ? madeAt.getTime() : null,
    holder: { cooperativeId, memberId, standing, ...(agreement && { agreement }), kinds: kindsOf(standing, form, activity), certificates },
  });
}
