import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Agreement } from '../agreements/agreement.model.js';
import { AgreementsQueries } from '../agreements/agreements.queries.js';
import { FederationLoaders } from '../federation-loaders.js';
import { Member } from '../members/member.model.js';
import { PrincipleAnswer } from '../principles/principle.model.js';
import { PrincipleReaders } from '../principles/principle.readers.js';
import { Cooperative } from './cooperative.model.js';
import { CooperativeReaders } from './cooperative.readers.js';
import { CooperativeStatusChange } from './status-change.model.js';

@Resolver(() => Cooperative)
export class CooperativeFieldsResolver {
  constructor(
    private readonly readers: CooperativeReaders,
    private readonly principles: PrincipleReaders,
    private readonly agreements: AgreementsQueries,
  ) {}

  @ResolveField(() => Cooperative, { nullable: true, description: 'The cooperative that this one is a branch of.' })
  branchOf(@Parent() cooperative: Cooperative, @Ctx() context: RequestContext): Promise<Cooperative | null> | null {
    return cooperative.branchOfId === null ? null : context.loaders.of(this.readers.byId).load(cooperative.branchOfId);
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'Under which it is a guest; null for all others.' })
  agreement(@Parent() cooperative: Cooperative, @Ctx() context: RequestContext): Promise<Agreement | null> | null {
    return cooperative.agreementId === null ? null : context.loaders.of(this.agreements.byId).load(cooperative.agreementId);
  }

  @ResolveField(() => [CooperativeStatusChange], { description: 'First decision first.' })
  async statusHistory(@Parent() cooperative: Cooperative, @Ctx() context: RequestContext): Promise<CooperativeStatusChange[]> {
    return (await context.loaders.of(this.readers.statusHistory).load(cooperative.id)) ?? [];
  }

  @ResolveField(() => [PrincipleAnswer], { description: "In the order of the federation's principles." })
  async principleAnswers(@Parent() cooperative: Cooperative, @Ctx() context: RequestContext): Promise<PrincipleAnswer[]> {
    return (await context.loaders.of(this.principles.answers).load(cooperative.id)) ?? [];
  }
}

@Resolver(() => CooperativeStatusChange)
export class StatusChangeFieldsResolver {
  constructor(private readonly loaders: FederationLoaders) {}

  @ResolveField(() => Member, { nullable: true, description: 'Null for what was imported.' })
  decidedBy(@Parent() change: CooperativeStatusChange, @Ctx() context: RequestContext): Promise<Member | null> | null {
    return change.decidedById === null ? null : this.loaders.memberById(context, change.decidedById);
  }
}
