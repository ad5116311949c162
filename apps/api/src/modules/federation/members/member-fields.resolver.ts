import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Cooperative } from '../cooperatives/cooperative.model.js';
import { FederationLoaders } from '../federation-loaders.js';
import { Member, MemberRole } from './member.model.js';
import { MemberReaders } from './member.readers.js';

@Resolver(() => Member)
export class MemberFieldsResolver {
  constructor(private readonly readers: MemberReaders) {}

  @ResolveField(() => [MemberRole], { description: 'Roles that hold or will hold.' })
  async roles(@Parent() member: Member, @Ctx() context: RequestContext): Promise<MemberRole[]> {
    return (await context.loaders.of(this.readers.roles).load(member.id)) ?? [];
  }
}

@Resolver(() => MemberRole)
export class MemberRoleFieldsResolver {
  constructor(private readonly loaders: FederationLoaders) {}

  @ResolveField(() => Cooperative, { nullable: true, description: 'Null for a role in the federation.' })
  cooperative(@Parent() role: MemberRole, @Ctx() context: RequestContext): Promise<Cooperative | null> | null {
    return role.cooperativeId === null ? null : this.loaders.cooperativeById(context, role.cooperativeId);
  }
}
