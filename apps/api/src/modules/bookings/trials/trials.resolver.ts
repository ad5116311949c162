import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import { RulesTrial, TrialRefusals, TryRulesInput } from './trial.model.js';
import { TrialsQueries } from './trials.queries.js';

@Resolver(() => TrialRefusals)
export class TrialsResolver {
  constructor(
    private readonly queries: TrialsQueries,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('coordinator', { limit: { most: 60, seconds: 3600 } })
  @Query(() => RulesTrial, { description: 'Tries rules on bookings that stood: who would have been refused. Nothing is adopted. For who may adopt them.' })
  tryRules(@Acting() actor: Actor, @Args('input') input: TryRulesInput): Promise<RulesTrial> {
    return this.queries.tryRules(actor, input);
  }

  @ResolveField(() => Cooperative)
  cooperative(refusals: TrialRefusals, _args: unknown, context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, refusals.cooperativeId);
  }
}
