import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById } from '../../assets/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/ids.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Booking, type NotBooked } from '../booking.model.js';
import { Clashes } from '../placing/clashes.js';
import { SeriesChanges } from './series-changes.service.js';
import { SeriesPreviews } from './series-previews.js';
import { seriesById, SeriesQueries } from './series-queries.js';
import { BookSeriesInput, CancelSeriesInput, MoveSeriesInput, SeriesInput } from './series.inputs.js';
import { BookingSeries, BookingSeriesList, BookSeriesResult, MoveSeriesResult, SeriesPreview } from './series.model.js';
import { SeriesService } from './series.service.js';

@Resolver(() => BookingSeries)
export class SeriesResolver {
  constructor(
    private readonly previews: SeriesPreviews,
    private readonly service: SeriesService,
    private readonly changes: SeriesChanges,
    private readonly queries: SeriesQueries,
    private readonly clashes: Clashes,
  ) {}

  @Access('member')
  @Query(() => SeriesPreview, { description: 'What would become of each date of a series.' })
  async previewSeries(@Acting() actor: Actor, @Args('input') input: SeriesInput, @Context() { now }: RequestContext): Promise<SeriesPreview> {
    return this.previews.preview(actor, input, await this.previews.wished(actor, input, now), now);
  }

  @Access('member')
  @Query(() => BookingSeriesList, { description: 'The reader’s own series that go on, the newest first.' })
  mySeries(@Acting() actor: Actor, @Args() page: PageArgs): Promise<BookingSeriesList> {
    return this.queries.mine(actor, page);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookSeriesResult, { description: 'Books every date that was not left out, or none and how they stand.' })
  async bookSeries(@Acting() actor: Actor, @Args('input') input: BookSeriesInput, @Context() { now }: RequestContext): Promise<BookingSeries | SeriesPreview> {
    const booked = await this.service.book(actor, input, now);
    return 'dates' in booked ? booked : this.queries.one(actor, booked.id);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => MoveSeriesResult, { description: 'Another time for one date, this and all that follow, or all that are to come; all of them or none.' })
  async moveSeries(@Acting() actor: Actor, @Args('input') input: MoveSeriesInput, @Context() { now }: RequestContext): Promise<BookingSeries | NotBooked> {
    const moved = await this.changes.move(actor, input, now);
    return 'clash' in moved ? this.clashes.explain(actor, moved, now) : this.queries.one(actor, moved.id);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookingSeries, { description: 'Gives up one date, this and all that follow, or all that are to come.' })
  async cancelSeries(@Acting() actor: Actor, @Args('input') input: CancelSeriesInput): Promise<BookingSeries> {
    return this.queries.one(actor, (await this.changes.cancel(actor, input)).id);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookingSeries, { description: 'Says that a series is still wanted. For who booked, a coordinator of their cooperative, or a steward.' })
  async confirmSeries(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BookingSeries> {
    if (!isUuid(id)) throw new NotFoundError('series');
    await this.service.confirm(actor, id);
    return this.queries.one(actor, id);
  }

  @ResolveField(() => Asset)
  asset(@Parent() { assetId }: BookingSeries, @Context() context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(assetId);
  }
}

@Resolver(() => Booking)
export class BookingSeriesFieldResolver {
  @ResolveField(() => BookingSeries, { nullable: true, description: 'What it is a date of; null when it stands alone.' })
  series({ seriesId }: Booking, _args: unknown, context: RequestContext): Promise<BookingSeries | null> | null {
    return seriesId ? context.loaders.of(seriesById).load(seriesId) : null;
  }
}
