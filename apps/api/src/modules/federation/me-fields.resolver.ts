import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, PersonMembership } from '../../platform/context/actor.js';
import { Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { Me, membershipsByPerson } from '../identity/index.js';
import { Cooperative } from './cooperatives/cooperative.model.js';
import { CooperativeRole, CooperativeStatus, FederationRole } from './enums.js';
import { FederationLoaders } from './federation-loaders.js';
import { Federation } from './federation.model.js';
import { Member } from './members/member.model.js';

@ObjectType({ description: 'A cooperative that the person belongs to.' })
export class MembershipCooperative {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => CooperativeStatus)
  status!: CooperativeStatus;

  @Field(() => [CooperativeRole], { description: 'Roles that hold today.' })
  roles!: CooperativeRole[];
}

@ObjectType({ description: 'A federation that the person belongs to.' })
export class Membership {
  @Field(() => ID)
  federationId!: string;

  @Field(() => String)
  federationName!: string;

  @Field(() => String)
  federationSlug!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String, { description: 'What this federation calls the person.' })
  name!: string;

  @Field(() => [FederationRole], { description: 'Roles that hold today.' })
  federationRoles!: FederationRole[];

  @Field(() => [MembershipCooperative])
  cooperatives!: MembershipCooperative[];
}

@ObjectType({ description: 'Whom a request acts for.' })
export class ActingFor {
  @Field(() => [FederationRole], { description: 'Roles of the person that hold today.' })
  federationRoles!: FederationRole[];

  @Field(() => [CooperativeRole], { description: 'Roles of the person in the cooperative spoken for, that hold today.' })
  cooperativeRoles!: CooperativeRole[];
}

/** Where the signed-in person belongs, and whom the request acts for. */
@Resolver(() => Me)
export class MeFieldsInFederationResolver {
  @ResolveField(() => [Membership], { description: 'Every federation the person belongs to.' })
  async memberships(@Parent() me: Me, @Ctx() context: RequestContext): Promise<Membership[]> {
    const memberships = me.memberships ?? (await context.loaders.of(membershipsByPerson).load(me.id)) ?? [];
    return memberships.map(toMembership);
  }

  /** Who has just signed in has not said yet whom the next request acts for. */
  @ResolveField(() => ActingFor, {
    nullable: true,
    description: 'Whom this request acts for (header Acting-For); null before a first membership, and in the answer of a sign-in.',
  })
  actingFor(@Parent() me: Me, @Ctx() context: RequestContext): ActingFor | null {
    if (me.id !== context.principal?.personId || context.principal.memberships.length === 0) return null;
    return toActingFor(context.actor);
  }
}

/** Child fields of {@link ActingFor}: read for the actor, of whom a request has one. */
@Resolver(() => ActingFor)
export class ActingForFieldsResolver {
  constructor(private readonly loaders: FederationLoaders) {}

  @ResolveField(() => Federation)
  federation(@Ctx() context: RequestContext): Promise<Federation> {
    return this.loaders.federationOf(context);
  }

  @ResolveField(() => Member)
  async member(@Ctx() context: RequestContext): Promise<Member> {
    const member = await this.loaders.memberById(context, context.actor.memberId);
    if (!member) throw new NotFoundError('member');
    return member;
  }

  @ResolveField(() => Cooperative, { nullable: true, description: 'Null when speaking for the federation itself.' })
  cooperative(@Ctx() context: RequestContext): Promise<Cooperative | null> | null {
    const { cooperativeId } = context.actor;
    return cooperativeId === null ? null : this.loaders.cooperativeById(context, cooperativeId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'The member a helper acts for (header On-Behalf-Of).' })
  onBehalfOf(@Ctx() context: RequestContext): Promise<Member | null> | null {
    const { onBehalfOfId } = context.actor;
    return onBehalfOfId === null ? null : this.loaders.memberById(context, onBehalfOfId);
  }
}

function toActingFor(actor: Actor): ActingFor {
  return {
    federationRoles: [...actor.federationRoles],
    cooperativeRoles: [...((actor.cooperativeId !== null && actor.cooperativeRoles.get(actor.cooperativeId)) || [])],
  };
}

function toMembership(membership: PersonMembership): Membership {
  const { federationId, federationName, federationSlug, memberId, name, roles } = membership;
  const cooperatives = new Map<string, MembershipCooperative>();
  for (const held of roles) {
    if (held.cooperativeId === null) continue;
    const known = cooperatives.get(held.cooperativeId) ?? { id: held.cooperativeId, name: held.cooperativeName!, status: held.cooperativeStatus!, roles: [] };
    known.roles.push(held.role as CooperativeRole);
    cooperatives.set(held.cooperativeId, known);
  }
  return {
    federationId,
    federationName,
    federationSlug,
    memberId,
    name,
    federationRoles: roles.filter(({ cooperativeId }) => cooperativeId === null).map(({ role }) => role as FederationRole),
    cooperatives: [...cooperatives.values()],
  };
}
