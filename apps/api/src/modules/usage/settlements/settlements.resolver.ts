import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { ClosingService } from './closing.service.js';
import { InstalmentsService } from './instalments.service.js';
import { AddSettlementInput, DraftInput, MarkInstalmentInput, SetCostPoolsInput, SetPledgesInput } from './settlement.inputs.js';
import { Settlement, SettlementList } from './settlement.model.js';
import { SettlementsQueries } from './settlements.queries.js';
import { SettlementsService } from './settlements.service.js';

@Resolver(() => Settlement)
export class SettlementsResolver {
  constructor(
    private readonly queries: SettlementsQueries,
    private readonly service: SettlementsService,
    private readonly instalments: InstalmentsService,
    private readonly closing: ClosingService,
  ) {}

  @Access('member')
  @Query(() => SettlementList, { description: 'Accounts of seasons, latest first. access: all for stewards and auditors; coordinators and treasurers those that concern their cooperative' })
  settlements(@Acting() actor: Actor, @Args() page: PageArgs): Promise<SettlementList> {
    return this.queries.list(actor, page);
  }

  @Access('member')
  @Query(() => Settlement, { nullable: true, description: 'One of them; null when there is none of this id that the reader may see.' })
  settlement(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Settlement | null> {
    return this.queries.find(actor, id);
  }

  @Access('steward')
  @Mutation(() => Settlement, { description: 'Begins the accounts of a season.' })
  async addSettlement(@Acting() actor: Actor, @Args('input') input: AddSettlementInput): Promise<Settlement> {
    return (await this.queries.find(actor, await this.service.add(actor, input)))!;
  }

  @Access('steward')
  @Mutation(() => Settlement, { description: 'Replaces the cost pools of a draft.' })
  async setCostPools(@Acting() actor: Actor, @Args('input') input: SetCostPoolsInput): Promise<Settlement> {
    await this.service.setPools(actor, input);
    return (await this.queries.find(actor, input.settlementId))!;
  }

  @Access('steward')
  @Mutation(() => Settlement, { description: 'Replaces the pledges of a draft.' })
  async setPledges(@Acting() actor: Actor, @Args('input') input: SetPledgesInput): Promise<Settlement> {
    await this.service.setPledges(actor, input);
    return (await this.queries.find(actor, input.settlementId))!;
  }

  @Access('steward')
  @Mutation(() => Settlement, { description: 'Shares the planned costs out by pledge, in equal instalments on each month of the season.' })
  async planInstalments(@Acting() actor: Actor, @Args('input') input: DraftInput): Promise<Settlement> {
    await this.instalments.plan(actor, input);
    return (await this.queries.find(actor, input.settlementId))!;
  }

  @Access('steward')
  @Mutation(() => Settlement, { description: 'Writes down that an instalment was paid, or was not after all.' })
  async markInstalment(@Acting() actor: Actor, @Args('input') input: MarkInstalmentInput): Promise<Settlement> {
    await this.instalments.mark(actor, input);
    return (await this.queries.find(actor, input.settlementId))!;
  }

  @Access('steward')
  @Mutation(() => Settlement, { description: 'Closes a season that is over: its statements are final and never change.' })
  async closeSettlement(@Acting() actor: Actor, @Args('input') input: DraftInput, @Context() context: RequestContext): Promise<Settlement> {
    await this.closing.close(actor, input, context.now);
    return (await this.queries.find(actor, input.settlementId))!;
  }
}
