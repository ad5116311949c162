import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting, Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/ids.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Cooperative } from '../cooperatives/cooperative.model.js';
import { FederationLoaders } from '../federation-loaders.js';
import { Member } from '../members/member.model.js';
import { AddGuestInput, EndAgreementInput, MakeAgreementInput, MoveAgreementEndInput } from './agreement.inputs.js';
import { Agreement, AgreementList } from './agreement.model.js';
import { AgreementsQueries } from './agreements.queries.js';
import { AgreementsService } from './agreements.service.js';
import { GuestsService } from './guests.service.js';

@Resolver(() => Agreement)
export class AgreementsResolver {
  constructor(
    private readonly queries: AgreementsQueries,
    private readonly service: AgreementsService,
    private readonly guests: GuestsService,
    private readonly loaders: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => AgreementList, { description: 'Agreements with other federations, adopted last first. access: member' })
  agreements(@Acting() actor: Actor, @Args() page: PageArgs): Promise<AgreementList> {
    return this.queries.list(actor, page);
  }

  @Access('member')
  @Query(() => Agreement, { nullable: true, description: 'Null for an id that is unknown or of another federation. access: member' })
  agreement(@Ctx() context: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Agreement | null> | null {
    return isUuid(id) ? context.loaders.of(this.queries.byId).load(id) : null;
  }

  @Access('steward')
  @Mutation(() => Agreement, { description: 'access: steward' })
  async makeAgreement(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: MakeAgreementInput): Promise<Agreement> {
    return this.found(context, await this.service.make(actor, input));
  }

  @Access('steward')
  @Mutation(() => Agreement, { description: 'Another last day. Refused while bookings of guests stand after it, unless that is accepted; changeHits lists them. access: steward' })
  async moveAgreementEnd(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: MoveAgreementEndInput): Promise<Agreement> {
    await this.service.moveEnd(actor, input);
    return this.found(context, input.id);
  }

  @Access('steward')
  @Mutation(() => Agreement, { description: 'Ends it at once, for good. Refused while bookings of guests stand, unless that is accepted; changeHits lists them. access: steward' })
  async endAgreement(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: EndAgreementInput): Promise<Agreement> {
    await this.service.end(actor, input);
    return this.found(context, input.id);
  }

  @Access('steward')
  @Mutation(() => Cooperative, { description: 'Makes a cooperative that is no member a guest, status GUEST. access: steward' })
  async addGuest(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: AddGuestInput): Promise<Cooperative> {
    return (await this.loaders.cooperativeById(context, await this.guests.add(actor, input)))!;
  }

  @ResolveField(() => Member)
  async adoptedBy(@Parent() agreement: Agreement, @Ctx() context: RequestContext): Promise<Member> {
    return (await this.loaders.memberById(context, agreement.adoptedById))!;
  }

  @ResolveField(() => Member, { nullable: true })
  endedBy(@Parent() agreement: Agreement, @Ctx() context: RequestContext): Promise<Member | null> | null {
    return agreement.endedById === null ? null : this.loaders.memberById(context, agreement.endedById);
  }

  private async found(context: RequestContext, id: string): Promise<Agreement> {
    return (await context.loaders.of(this.queries.byId).load(id))!;
  }
}
