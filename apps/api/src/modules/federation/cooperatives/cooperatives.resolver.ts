import { Args, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting, Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/ids.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { selectedFields } from '../../../platform/graphql/selection.js';
import { CooperativeSort } from '../enums.js';
import { AnswerPrinciplesInput } from '../principles/principle.inputs.js';
import { PrinciplesService } from '../principles/principles.service.js';
import { CooperativeFilter } from './cooperative-list.inputs.js';
import { ApplyForAdmissionInput, DecideCooperativeStatusInput, UpdateCooperativeInput } from './cooperative.inputs.js';
import { Cooperative } from './cooperative.model.js';
import { CooperativeReaders } from './cooperative.readers.js';
import { CooperativesQueries } from './cooperatives.queries.js';
import { CooperativesService } from './cooperatives.service.js';
import { StatusChanges } from './status-changes.js';

@ObjectType()
export class CooperativeList {
  @Field(() => [Cooperative])
  items!: Cooperative[];

  @Field(() => Int)
  totalItems!: number;
}

@Resolver(() => Cooperative)
export class CooperativesResolver {
  constructor(
    private readonly queries: CooperativesQueries,
    private readonly readers: CooperativeReaders,
    private readonly service: CooperativesService,
    private readonly statusChanges: StatusChanges,
    private readonly principles: PrinciplesService,
  ) {}

  @Access('member')
  @Query(() => CooperativeList, { description: 'access: member' })
  cooperatives(
    @Ctx() context: RequestContext,
    @Args('filter', { type: () => CooperativeFilter, nullable: true }) filter: CooperativeFilter,
    @Args('sort', { type: () => CooperativeSort, nullable: true, defaultValue: CooperativeSort.NAME }) sort: CooperativeSort | null,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CooperativeList> {
    const { actor, language } = context;
    return this.queries.list(actor, { filter: filter ?? {}, sort: sort ?? CooperativeSort.NAME, page, fields: selectedFields(info, 'items'), language });
  }

  @Access('member')
  @Query(() => Cooperative, { nullable: true, description: 'Null for an id that is unknown or of another federation. access: member' })
  cooperative(@Ctx() context: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Cooperative | null> | null {
    return isUuid(id) ? context.loaders.of(this.readers.byId).load(id) : null;
  }

  @Access('member', { limit: { most: 20, seconds: 3600 } })
  @Mutation(() => Cooperative, { description: 'A new cooperative, status APPLIED; who applies becomes its coordinator. access: member' })
  async applyForAdmission(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: ApplyForAdmissionInput): Promise<Cooperative> {
    return this.found(context, await this.service.apply(actor, input));
  }

  @Access('coordinator')
  @Mutation(() => Cooperative, { description: 'access: its coordinator or steward' })
  async updateCooperative(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: UpdateCooperativeInput): Promise<Cooperative> {
    await this.service.update(actor, input);
    return this.found(context, input.id);
  }

  @Access('coordinator')
  @Mutation(() => Cooperative, { description: 'Answers that are not given stay as they were. access: its coordinator or steward' })
  async answerPrinciples(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: AnswerPrinciplesInput): Promise<Cooperative> {
    await this.principles.answer(actor, input);
    return this.found(context, input.cooperativeId);
  }

  @Access('steward')
  @Mutation(() => Cooperative, {
    description: 'LISTED→APPLIED|ADMITTED, APPLIED→ADMITTED|LEFT, ADMITTED→SUSPENDED|LEFT, SUSPENDED→ADMITTED|LEFT, LEFT→APPLIED, GUEST→APPLIED|ADMITTED|LEFT; recorded with its reason. access: steward',
  })
  async decideCooperativeStatus(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: DecideCooperativeStatusInput): Promise<Cooperative> {
    await this.statusChanges.decide(actor, input);
    return this.found(context, input.cooperativeId);
  }

  private async found(context: RequestContext, id: string): Promise<Cooperative> {
    const cooperative = await context.loaders.of(this.readers.byId).load(id);
    if (!cooperative) throw new NotFoundError('cooperative');
    return cooperative;
  }
}
