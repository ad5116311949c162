import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { AddMeterInput, CorrectReadingInput, RecordReadingInput, ReplaceMeterInput } from './meter.inputs.js';
import { Meter, MeterList, MeterReading, MeterReadingList } from './meter.model.js';
import { MetersQueries } from './meters.queries.js';
import { MetersService } from './meters.service.js';
import { ReadingsService } from './readings.service.js';

@Resolver(() => Meter)
export class MetersResolver {
  constructor(
    private readonly queries: MetersQueries,
    private readonly service: MetersService,
    private readonly readings: ReadingsService,
  ) {}

  @Access('member')
  @Query(() => MeterList, { description: 'Counters of an asset, those in use first.' })
  meters(@Acting() actor: Actor, @Args('assetId', { type: () => ID }) assetId: string, @Args() page: PageArgs): Promise<MeterList> {
    return this.queries.ofAsset(actor, assetId, page);
  }

  @Access('member')
  @Query(() => MeterReadingList, { description: 'Readings of a counter, newest first.' })
  meterReadings(@Acting() actor: Actor, @Args('meterId', { type: () => ID }) meterId: string, @Args() page: PageArgs): Promise<MeterReadingList> {
    return this.queries.readings(actor, meterId, page);
  }

  @Access('coordinator')
  @Mutation(() => Meter, { description: 'Adds a counter. For coordinators of the owner and stewards.' })
  async addMeter(@Acting() actor: Actor, @Args('input') input: AddMeterInput): Promise<Meter> {
    return (await this.queries.meter(actor, await this.service.add(actor, input)))!;
  }

  @Access('coordinator')
  @Mutation(() => Meter, { description: 'Puts a new counter in the place of a broken or full one. For coordinators of the owner and stewards.' })
  async replaceMeter(@Acting() actor: Actor, @Args('input') input: ReplaceMeterInput, @Context() context: RequestContext): Promise<Meter> {
    return (await this.queries.meter(actor, await this.service.replace(actor, input, context.now)))!;
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => MeterReading, { description: 'Writes down what a counter shows. For members of the owner, of whoever booked it, and stewards.' })
  async recordReading(@Acting() actor: Actor, @Args('input') input: RecordReadingInput, @Context() context: RequestContext): Promise<MeterReading> {
    return this.queries.reading(actor, await this.readings.record(actor, { ...input, source: 'MEMBER' }, context.now));
  }

  @Access('coordinator')
  @Mutation(() => MeterReading, { description: 'Puts another reading in the place of a wrong one; both stay on record. For coordinators of the owner and stewards.' })
  async correctReading(@Acting() actor: Actor, @Args('input') input: CorrectReadingInput, @Context() context: RequestContext): Promise<MeterReading> {
    return this.queries.reading(actor, await this.readings.correct(actor, input, context.now));
  }
}
