import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor, Principal } from '../../../platform/context/actor.js';
import { Acting, Ctx, SignedIn } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Me, toMe } from '../../identity/index.js';
import { Cooperative } from '../cooperatives/cooperative.model.js';
import { FederationLoaders } from '../federation-loaders.js';
import { AcceptInvitationInput, InviteInput } from './invitation.inputs.js';
import { CreatedInvitation, Invitation, InvitationList } from './invitation.model.js';
import { InvitationsQueries } from './invitations.queries.js';
import { InvitationsService } from './invitations.service.js';

@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(
    private readonly queries: InvitationsQueries,
    private readonly service: InvitationsService,
    private readonly loaders: FederationLoaders,
  ) {}

  @Access('coordinator')
  @Query(() => InvitationList, { description: 'Newest first. access: coordinator (own co-ops) or steward' })
  invitations(@Acting() actor: Actor, @Args() page: PageArgs): Promise<InvitationList> {
    return this.queries.list(actor, page);
  }

  @Access('coordinator', { once: true, limit: { most: 200, seconds: 3600 } })
  @Mutation(() => CreatedInvitation, { description: 'The code is shown this once. access: coordinator (own co-op) or steward' })
  invite(@Acting() actor: Actor, @Args('input') input: InviteInput): Promise<CreatedInvitation> {
    return this.service.invite(actor, input);
  }

  @Access('coordinator')
  @Mutation(() => Boolean, { description: 'access: coordinator (own co-op) or steward' })
  async revokeInvitation(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.service.revoke(actor, id);
    return true;
  }

  @Access('signedIn', { limit: { most: 10, seconds: 600 } })
  @Mutation(() => Me, { description: 'Joins with the role of the invitation. access: signed in' })
  async acceptInvitation(@SignedIn() person: Principal, @Args('input') input: AcceptInvitationInput): Promise<Me> {
    await this.service.accept(person.personId, input);
    return toMe(person);
  }

  @ResolveField(() => Cooperative, { nullable: true, description: 'Null for a role in the federation.' })
  cooperative(@Parent() invitation: Invitation, @Ctx() context: RequestContext): Promise<Cooperative | null> | null {
    return invitation.cooperativeId === null ? null : this.loaders.cooperativeById(context, invitation.cooperativeId);
  }
}
