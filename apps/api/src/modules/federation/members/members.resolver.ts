import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting, Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { AddMemberInput, MemberFilter } from './member.inputs.js';
import { Member } from './member.model.js';
import { MemberReaders } from './member.readers.js';
import { MembersQueries } from './members.queries.js';
import { MembersService } from './members.service.js';
import { GrantRoleInput } from './role.inputs.js';
import { RolesService } from './roles.service.js';

@ObjectType()
export class MemberList {
  @Field(() => [Member])
  items!: Member[];

  @Field(() => Int)
  totalItems!: number;
}

@Resolver(() => Member)
export class MembersResolver {
  constructor(
    private readonly queries: MembersQueries,
    private readonly readers: MemberReaders,
    private readonly service: MembersService,
    private readonly roles: RolesService,
  ) {}

  @Access('coordinator')
  @Query(() => MemberList, { description: 'By name. access: coordinator (own co-ops) or steward' })
  members(@Acting() actor: Actor, @Args('filter', { type: () => MemberFilter, nullable: true }) filter: MemberFilter, @Args() page: PageArgs): Promise<MemberList> {
    return this.queries.list(actor, filter ?? {}, page);
  }

  @Access('coordinator', { limit: { most: 200, seconds: 3600 } })
  @Mutation(() => Member, { description: 'A person without e-mail, added by a helper. access: coordinator (own co-op) or steward' })
  async addMember(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: AddMemberInput): Promise<Member> {
    return this.found(context, await this.service.add(actor, input));
  }

  @Access('coordinator')
  @Mutation(() => Member, { description: 'access: coordinator (co-op roles) or steward (all)' })
  async grantRole(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: GrantRoleInput): Promise<Member> {
    return this.found(context, await this.roles.grant(actor, input));
  }

  @Access('coordinator')
  @Mutation(() => Member, { description: 'Ends the role today; never that of the last steward. access: coordinator (co-op roles) or steward (all)' })
  async endRole(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Member> {
    return this.found(context, await this.roles.end(actor, id));
  }

  private async found(context: RequestContext, id: string): Promise<Member> {
    const member = await context.loaders.of(this.readers.byId).load(id);
    if (!member) throw new NotFoundError('member');
    return member;
  }
}
