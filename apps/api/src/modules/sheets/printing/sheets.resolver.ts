import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Asset, assetById } from '../../assets/index.js';
import { PrintSheetInput, Sheet } from './sheet.model.js';
import { SheetsQueries } from './sheets.queries.js';
import { SheetsService } from './sheets.service.js';

@Resolver(() => Sheet)
export class SheetsResolver {
  constructor(
    private readonly queries: SheetsQueries,
    private readonly service: SheetsService,
  ) {}

  @Access('member')
  @Query(() => Sheet, { nullable: true, description: 'The sheet with this code, however it is typed; null when there is none here.' })
  sheet(@Acting() actor: Actor, @Args('code') code: string): Promise<Sheet | null> {
    return this.queries.byCode(actor, code);
  }

  @Access('member', { limit: { most: 300, seconds: 3600 } })
  @Mutation(() => Sheet, { description: 'Keeps a week of an asset as it stands now, with a code of its own, to be printed from its path.' })
  printSheet(@Acting() actor: Actor, @Args('input') input: PrintSheetInput, @Context() context: RequestContext): Promise<Sheet> {
    return this.service.print(actor, input, context.now);
  }

  @ResolveField(() => Asset)
  asset(sheet: Sheet, _args: unknown, context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(sheet.assetId);
  }
}
