import { Args, Context, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById } from '../../assets/index.js';
import { FederationLoaders, Member } from '../../federation/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Meter, meterById } from '../meters/index.js';
import { AddMaintenancePlanInput, ChangeMaintenancePlanInput, MaintenanceDone, MaintenancePlan, MaintenancePlanList, RecordMaintenanceInput } from './maintenance.model.js';
import { doneOf, MaintenanceQueries, plansOf } from './maintenance.queries.js';
import { MaintenanceService } from './maintenance.service.js';

@Resolver(() => MaintenancePlan)
export class MaintenanceResolver {
  constructor(
    private readonly queries: MaintenanceQueries,
    private readonly service: MaintenanceService,
  ) {}

  @Access('coordinator')
  @Query(() => MaintenancePlanList, { description: 'Work that is overdue or due within some days (0 to 730), of assets that one looks after; the most overdue first.' })
  maintenanceDue(
    @Acting() actor: Actor,
    @Args('withinDays', { type: () => Int, nullable: true, defaultValue: 30 }) withinDays: number,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<MaintenancePlanList> {
    return this.queries.due(actor, withinDays ?? 30, page, context.now);
  }

  @Access('coordinator')
  @Mutation(() => MaintenancePlan, { description: 'Plans work on an asset. For the owner’s coordinators and stewards.' })
  async addMaintenancePlan(@Acting() actor: Actor, @Args('input') input: AddMaintenancePlanInput, @Context() { now }: RequestContext): Promise<MaintenancePlan> {
    return this.queries.one(actor, await this.service.add(actor, input, now), now);
  }

  @Access('coordinator')
  @Mutation(() => MaintenancePlan, { description: 'Replaces a plan’s fields, or takes it out of use.' })
  async changeMaintenancePlan(@Acting() actor: Actor, @Args('input') input: ChangeMaintenancePlanInput, @Context() { now }: RequestContext): Promise<MaintenancePlan> {
    await this.service.change(actor, input, now);
    return this.queries.one(actor, input.id, now);
  }

  @Access('coordinator')
  @Mutation(() => MaintenancePlan, { description: 'Writes down that the work was done; the next interval counts from then.' })
  async recordMaintenance(@Acting() actor: Actor, @Args('input') input: RecordMaintenanceInput, @Context() { now }: RequestContext): Promise<MaintenancePlan> {
    await this.service.record(actor, input, now);
    return this.queries.one(actor, input.planId, now);
  }

  @ResolveField(() => Asset)
  asset(plan: MaintenancePlan, _args: unknown, context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(plan.assetId);
  }

  @ResolveField(() => Meter, { nullable: true, description: 'The counter it goes by, with its unit and decimal places.' })
  meter(plan: MaintenancePlan, _args: unknown, context: RequestContext): Promise<Meter | null> | null {
    return plan.meterId ? context.loaders.of(meterById).load(plan.meterId) : null;
  }

  @ResolveField(() => [MaintenanceDone], { description: 'The last fifty times that it was done, newest first.' })
  async done(plan: MaintenancePlan, _args: unknown, context: RequestContext): Promise<MaintenanceDone[]> {
    return (await context.loaders.of(doneOf).load(plan.id)) ?? [];
  }
}

@Resolver(() => Asset)
export class AssetMaintenanceResolver {
  @ResolveField(() => [MaintenancePlan], { description: 'Work that it needs every so often, the next due first.' })
  async maintenance(asset: Asset, _args: unknown, context: RequestContext): Promise<MaintenancePlan[]> {
    return (await context.loaders.of(plansOf).load(asset.id)) ?? [];
  }
}

@Resolver(() => MaintenanceDone)
export class MaintenanceDoneResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Member, { nullable: true })
  member(done: MaintenanceDone, _args: unknown, context: RequestContext): Promise<Member | null> {
    return this.federation.memberById(context, done.memberId);
  }
}
