import { ResolveField, Resolver } from '@nestjs/graphql';
import { Asset } from '../assets/index.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { BatchReader } from '../../platform/graphql/loader.js';
import { kindNames } from './certificates/certificate.loaders.js';
import { type AssetTraits, holdingRules, RULE_LAYERS_JSON, type RuleLayerRow } from './holding-rules.js';
import { RuleLineModel, ruleLines } from './rule-lines.model.js';

interface Row {
  readonly id: string;
  readonly traits: AssetTraits;
  readonly layers: RuleLayerRow[];
}

const HOLDING = `
  select a.id, ${RULE_LAYERS_JSON} as layers, json_build_object('minMinutes', a.min_minutes, 'maxMinutes', a.max_minutes, 'horizonDays', a.horizon_days,
    'setupMinutes', a.setup_minutes, 'turnaroundMinutes', a.turnaround_minutes) as traits
  from asset a where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[])`;

/** What holds for assets now, by asset. */
const holdingOf: BatchReader<Row> = async (context, ids) => {
  const rows = await context.db.read<Row>(context.actor.federationId, HOLDING, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
};

/** What rules add to an asset. */
@Resolver(() => Asset)
export class AssetRulesResolver {
  @ResolveField(() => [RuleLineModel], { description: 'All that holds for booking it now, in the reader’s words.' })
  async rules(asset: Asset, _args: unknown, context: RequestContext): Promise<RuleLineModel[]> {
    const row = (await context.loaders.of(holdingOf).load(asset.id))!;
    const holding = holdingRules(row.traits, row.layers);
    return ruleLines(holding, context.language, await kindNames(context, holding.rules.certificates ?? []));
  }
}
