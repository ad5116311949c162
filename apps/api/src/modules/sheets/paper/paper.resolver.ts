import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Conflicts } from './conflicts.js';
import { entryById } from './paper.loaders.js';
import { ConflictCase, ConflictCaseList, ConflictFilter, DecideConflictInput, EnterPaperInput, EnterPaperResult, PaperEntry } from './paper.model.js';
import { PaperQueries } from './paper.queries.js';
import { PaperService } from './paper.service.js';

@Resolver()
export class PaperResolver {
  constructor(
    private readonly queries: PaperQueries,
    private readonly service: PaperService,
    private readonly conflicts: Conflicts,
  ) {}

  @Access('coordinator')
  @Query(() => ConflictCaseList, { description: 'Where paper and calendar differ, of assets that the reader keeps; what waits longest first.' })
  conflictCases(@Acting() actor: Actor, @Args('filter', { type: () => ConflictFilter, nullable: true }) filter: ConflictFilter | null, @Args() page: PageArgs): Promise<ConflictCaseList> {
    return this.queries.cases(actor, filter ?? {}, page);
  }

  @Access('coordinator')
  @Query(() => ConflictCase, { nullable: true, description: 'One case; null when there is none of this id that the reader may decide.' })
  conflictCase(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ConflictCase | null> {
    return this.queries.findCase(actor, id);
  }

  @Access('coordinator')
  @Mutation(() => EnterPaperResult, { description: 'Takes in a line that someone wrote on a sheet. For the owner’s coordinators and stewards.' })
  async enterPaper(@Acting() actor: Actor, @Args('input') input: EnterPaperInput, @Context() context: RequestContext): Promise<PaperEntry | ConflictCase> {
    const { entryId, caseId } = await this.service.enter(actor, input, context.now);
    return caseId ? (await this.queries.findCase(actor, caseId))! : (await context.loaders.of(entryById).load(entryId))!;
  }

  @Access('coordinator')
  @Mutation(() => ConflictCase, { description: 'Believes the paper or the calendar, once, with a reason. No booking is changed.' })
  async decideConflict(@Acting() actor: Actor, @Args('input') input: DecideConflictInput, @Context() context: RequestContext): Promise<ConflictCase> {
    await this.conflicts.decide(actor, input, context.now);
    return (await this.queries.findCase(actor, input.id))!;
  }
}
