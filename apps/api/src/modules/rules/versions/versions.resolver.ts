import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { layRules } from '@auzolan/booking-rules';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting, Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Asset, assetById } from '../../assets/index.js';
import { FederationLoaders, Member } from '../../federation/index.js';
import { kindNames } from '../certificates/certificate.loaders.js';
import { storedRules } from '../holding-rules.js';
import { RuleLineModel, ruleLines } from '../rule-lines.model.js';
import { scopeKey } from '../rule-scope.js';
import { AdoptRulesInput, RuleVersionFilter } from './rule-version.inputs.js';
import { RuleVersion, RuleVersionList } from './rule-version.model.js';
import { VersionsQueries } from './versions.queries.js';
import { VersionsService } from './versions.service.js';

@Resolver(() => RuleVersion)
export class VersionsResolver {
  constructor(
    private readonly queries: VersionsQueries,
    private readonly service: VersionsService,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => RuleVersionList, { description: 'Rules that hold, will hold and did hold; adopted last first.' })
  ruleVersions(@Acting() actor: Actor, @Args('filter', { type: () => RuleVersionFilter, nullable: true }) filter: RuleVersionFilter, @Args() page: PageArgs): Promise<RuleVersionList> {
    return this.queries.list(actor, filter ?? {}, page);
  }

  @Access('coordinator')
  @Mutation(() => RuleVersion, { description: 'Adopts rules. For all or a category: a steward; for one asset: also the owner’s coordinators.' })
  async adoptRules(@Acting() actor: Actor, @Args('input') input: AdoptRulesInput, @Ctx() context: RequestContext): Promise<RuleVersion> {
    const id = await this.service.adopt(actor, input, context.now);
    const { items } = await this.queries.list(actor, { scope: input.scope, category: input.category, assetId: input.assetId }, { skip: 0, take: 1 });
    return items.find((version) => version.id === id)!;
  }

  @ResolveField(() => Member, { description: 'Who wrote it down as adopted.' })
  adoptedBy(version: RuleVersion, _args: unknown, context: RequestContext): Promise<Member | null> {
    return this.federation.memberById(context, version.adoptedById);
  }

  @ResolveField(() => Asset, { nullable: true, description: 'Only with ASSET.' })
  asset(version: RuleVersion, _args: unknown, context: RequestContext): Promise<Asset | null> | null {
    return version.assetId === null ? null : context.loaders.of(assetById).load(version.assetId);
  }

  @ResolveField(() => [RuleLineModel], { description: 'What it says, in the reader’s words.' })
  async lines(version: RuleVersion, _args: unknown, context: RequestContext): Promise<RuleLineModel[]> {
    const rules = storedRules(version.rules);
    return ruleLines(layRules([{ scope: scopeKey(version), rules }]), context.language, await kindNames(context, rules.certificates ?? []));
  }
}
