import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById, type Closure } from '../../assets/index.js';
import { AddClosureResult, Booking, bookingsById, type ClosureHits } from '../../bookings/index.js';
import { Cooperative, FederationLoaders, Member } from '../../federation/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { CloseForRepairInput, DecideProblemInput, ProblemFilter, ReportProblemInput } from './problem.inputs.js';
import { Problem, ProblemList } from './problem.model.js';
import { ProblemsQueries } from './problems.queries.js';
import { ProblemsService } from './problems.service.js';

@Resolver(() => Problem)
export class ProblemsResolver {
  constructor(
    private readonly queries: ProblemsQueries,
    private readonly service: ProblemsService,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => ProblemList, { description: 'What is wrong with shared things, oldest first unless newestFirst.' })
  problems(
    @Acting() actor: Actor,
    @Args('filter', { type: () => ProblemFilter, nullable: true }) filter: ProblemFilter | null,
    @Args('newestFirst', { type: () => Boolean, nullable: true, defaultValue: false }) newestFirst: boolean | null,
    @Args() page: PageArgs,
  ): Promise<ProblemList> {
    return this.queries.list(actor, filter ?? {}, page, newestFirst ?? false);
  }

  @Access('member')
  @Query(() => Problem, { nullable: true, description: 'One problem; null when there is none of this id here.' })
  problem(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Problem | null> {
    return this.queries.find(actor, id);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Problem, { description: 'Says what is wrong with a thing. Any member may; pictures follow by POST /evidence/problems/{id}.' })
  async reportProblem(@Acting() actor: Actor, @Args('input') input: ReportProblemInput): Promise<Problem> {
    const id = await this.service.open(actor, { assetId: input.assetId, bookingId: input.bookingId ?? null, reportId: null, words: input.words, stopsUse: input.stopsUse ?? false });
    return (await this.queries.find(actor, id))!;
  }

  @Access('coordinator')
  @Mutation(() => Problem, { description: 'Says what became of a problem. For the owner’s coordinators and stewards.' })
  async decideProblem(@Acting() actor: Actor, @Args('input') input: DecideProblemInput): Promise<Problem> {
    await this.service.decide(actor, input);
    return (await this.queries.find(actor, input.id))!;
  }

  @Access('coordinator')
  @Mutation(() => AddClosureResult, { description: 'Closes the asset from now on because of a problem. Lists the bookings that this hits instead, unless acceptHits is true.' })
  closeForRepair(@Acting() actor: Actor, @Args('input') input: CloseForRepairInput, @Context() context: RequestContext): Promise<Closure | ClosureHits> {
    return this.service.closeForRepair(actor, input, context.now);
  }

  @ResolveField(() => Asset)
  asset(problem: Problem, _args: unknown, context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(problem.assetId);
  }

  @ResolveField(() => Booking, { nullable: true, description: 'During which it happened; null unless the reader looks after the asset or reported it.' })
  booking(problem: Problem, _args: unknown, context: RequestContext): Promise<Booking | null> | null {
    return problem.bookingId ? context.loaders.of(bookingsById).load(problem.bookingId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Null unless the reader looks after the asset.' })
  reportedBy(problem: Problem, _args: unknown, context: RequestContext): Promise<Member | null> | null {
    return problem.reportedById ? this.federation.memberById(context, problem.reportedById) : null;
  }

  @ResolveField(() => Member, { nullable: true })
  decidedBy(problem: Problem, _args: unknown, context: RequestContext): Promise<Member | null> | null {
    return problem.decidedById ? this.federation.memberById(context, problem.decidedById) : null;
  }

  @ResolveField(() => Cooperative, { nullable: true })
  chargedTo(problem: Problem, _args: unknown, context: RequestContext): Promise<Cooperative | null> | null {
    return problem.chargedToId ? this.federation.cooperativeById(context, problem.chargedToId) : null;
  }
}
