import { Args, Context, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asset, assetById } from '../../assets/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Booking } from '../booking.model.js';
import { bookingParts } from '../booking.rows.js';
import { BookingsQueries } from '../bookings.queries.js';
import { clashWords } from '../placing/clash.messages.js';
import { WeatherAnswers } from './weather-answers.service.js';
import { WeatherProposals } from './weather-proposals.service.js';
import { AnswerWeatherShiftInput, ProposeWeatherShiftInput, SetWeatherBoundInput } from './weather.inputs.js';
import { CarryOutResult, WeatherShift, WeatherShiftClash, WeatherShiftList } from './weather.model.js';
import { WeatherQueries } from './weather.queries.js';

@Resolver(() => WeatherShift)
export class WeatherResolver {
  constructor(
    private readonly queries: WeatherQueries,
    private readonly bookings: BookingsQueries,
    private readonly proposals: WeatherProposals,
    private readonly answers: WeatherAnswers,
  ) {}

  @Access('member')
  @Query(() => WeatherShiftList, { description: 'Proposals to shift weather-bound bookings, newest first.' })
  weatherShifts(
    @Acting() actor: Actor,
    @Args('assetId', { type: () => ID, nullable: true }) assetId: string | null,
    @Args('waitingForMe', { type: () => Boolean, nullable: true, defaultValue: false, description: 'Only those that the reader has yet to answer.' }) mine: boolean | null,
    @Args() page: PageArgs,
  ): Promise<WeatherShiftList> {
    return this.queries.list(actor, assetId ?? null, mine ?? false, page);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Booking, { description: 'Says whether a booking hangs on the weather. For whoever may cancel it.' })
  async setWeatherBound(@Acting() actor: Actor, @Args('input') input: SetWeatherBoundInput, @Info() info: GraphQLResolveInfo): Promise<Booking> {
    await this.proposals.setBound(actor, input);
    return (await this.bookings.find(actor, input.id, bookingParts(info, '')))!;
  }

  @Access('coordinator')
  @Mutation(() => WeatherShift, { description: 'Proposes to shift a queue. For coordinators of the owner and stewards. Nothing moves before everyone in it has answered.' })
  async proposeWeatherShift(@Acting() actor: Actor, @Args('input') input: ProposeWeatherShiftInput, @Context() { now }: RequestContext): Promise<WeatherShift> {
    return this.found(actor, await this.proposals.propose(actor, input, now));
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => WeatherShift, { description: 'Consents to a new time, keeps the old one, or gives up both. For who booked and coordinators of that cooperative.' })
  async answerWeatherShift(@Acting() actor: Actor, @Args('input') input: AnswerWeatherShiftInput): Promise<WeatherShift> {
    await this.answers.answer(actor, input);
    return this.found(actor, input.id);
  }

  @Access('coordinator')
  @Mutation(() => CarryOutResult, { description: 'Moves the whole queue, once everyone has answered; all of it or nothing.' })
  async carryOutWeatherShift(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string, @Context() { now }: RequestContext): Promise<WeatherShift | WeatherShiftClash> {
    const clash = await this.answers.carryOut(actor, id, now);
    if (clash) return Object.assign(new WeatherShiftClash(), { message: clashWords(actor.language, clash.clash), start: clash.wish.start });
    return this.found(actor, id);
  }

  @Access('coordinator')
  @Mutation(() => WeatherShift, { description: 'Takes a proposal back; nothing moves.' })
  async withdrawWeatherShift(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<WeatherShift> {
    await this.answers.withdraw(actor, id);
    return this.found(actor, id);
  }

  @ResolveField(() => Asset)
  asset(shift: WeatherShift, _args: unknown, context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(shift.assetId);
  }

  private async found(actor: Actor, id: string): Promise<WeatherShift> {
    return (await this.queries.find(actor, id))!;
  }
}
