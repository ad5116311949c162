import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Asset } from '../asset.model.js';
import { AssetsQueries } from '../assets.queries.js';
import { ExceptionDaysService } from './exception-days.service.js';
import { exceptionDaysOf } from './special-days.queries.js';
import { RemoveExceptionDayInput, SetExceptionDayInput } from './special-days.inputs.js';
import { ExceptionDay } from './special-days.model.js';

@Resolver(() => Asset)
export class ExceptionDaysResolver {
  constructor(
    private readonly service: ExceptionDaysService,
    private readonly queries: AssetsQueries,
  ) {}

  @ResolveField(() => [ExceptionDay], { description: 'Days from the last month on with other hours than usual, soonest first.' })
  async exceptionDays(asset: Asset, _args: unknown, context: RequestContext): Promise<ExceptionDay[]> {
    return (await context.loaders.of(exceptionDaysOf).load(asset.id)) ?? [];
  }

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'Other hours on one day, or none; bookings that stand keep their time. For the owner’s coordinators and stewards.' })
  async setExceptionDay(@Acting() actor: Actor, @Args('input') input: SetExceptionDayInput): Promise<Asset> {
    await this.service.set(actor, input);
    return (await this.queries.find(actor, input.assetId))!;
  }

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'The usual hours hold again on that day. For the owner’s coordinators and stewards.' })
  async removeExceptionDay(@Acting() actor: Actor, @Args('input') input: RemoveExceptionDayInput): Promise<Asset> {
    await this.service.remove(actor, input);
    return (await this.queries.find(actor, input.assetId))!;
  }
}
