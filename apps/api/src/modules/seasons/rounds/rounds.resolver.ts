import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Season } from '../season.model.js';
import { SeasonsQueries } from '../seasons.queries.js';
import { changedWords } from './publish.messages.js';
import { RoundsService } from './rounds.service.js';
import { DiscardRunInput } from './run.inputs.js';
import { PublishSeasonResult, SeasonConflicts, SeasonRunList, SeasonStepList, SeasonWishOutcomeList } from './run.model.js';
import { RunsQueries } from './runs.queries.js';

@Resolver()
export class RoundsResolver {
  constructor(
    private readonly queries: RunsQueries,
    private readonly seasons: SeasonsQueries,
    private readonly service: RoundsService,
  ) {}

  @Access('member')
  @Query(() => SeasonRunList, { description: 'How a season was shared out, newest first. Drafts are for stewards; once a round has ended, every run of it is for everyone.' })
  seasonRuns(@Acting() actor: Actor, @Args('seasonId', { type: () => ID }) seasonId: string, @Args() page: PageArgs): Promise<SeasonRunList> {
    return this.queries.list(actor, seasonId, page);
  }

  @Access('member')
  @Query(() => SeasonStepList, { description: 'A sharing-out, turn by turn.' })
  seasonSteps(@Acting() actor: Actor, @Args('runId', { type: () => ID }) runId: string, @Args() page: PageArgs): Promise<SeasonStepList> {
    return this.queries.steps(actor, runId, page);
  }

  @Access('member')
  @Query(() => SeasonWishOutcomeList, { description: 'A sharing-out, wish by wish: of one cooperative by rank, of all in the order of the steps.' })
  seasonOutcomes(
    @Acting() actor: Actor,
    @Args('runId', { type: () => ID }) runId: string,
    @Args('cooperativeId', { type: () => ID, nullable: true }) cooperativeId: string | null,
    @Args() page: PageArgs,
  ): Promise<SeasonWishOutcomeList> {
    return this.queries.outcomes(actor, runId, cooperativeId ?? null, page);
  }

  @Access('steward')
  @Mutation(() => Season, { description: 'Shares out a season whose wishes are closed. Run again, it gives the same.' })
  async runSeason(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string, @Context() { now }: RequestContext): Promise<Season> {
    await this.service.run(actor, id, now);
    return (await this.seasons.find(actor, id))!;
  }

  @Access('steward')
  @Mutation(() => PublishSeasonResult, { description: 'Books all that the last run gave, or nothing, and shows its secret.' })
  async publishSeason(@Acting() actor: Actor, @Args('runId', { type: () => ID }) runId: string, @Context() { now, language }: RequestContext): Promise<Season | SeasonConflicts> {
    const { seasonId, published } = await this.service.publish(actor, runId, now);
    if (!published) return Object.assign(new SeasonConflicts(), { message: changedWords(language), seasonId });
    return Object.assign(new Season(), await this.seasons.find(actor, seasonId));
  }

  @Access('steward')
  @Mutation(() => Season, { description: 'Puts a result aside for everyone to see, with its reason and secret, and opens a new round under a new secret.' })
  async discardSeasonRun(@Acting() actor: Actor, @Args('input') input: DiscardRunInput, @Context() { now }: RequestContext): Promise<Season> {
    return (await this.seasons.find(actor, await this.service.discard(actor, input, now)))!;
  }
}
