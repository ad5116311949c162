import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { FederationLoaders, Member } from '../../federation/index.js';
import { BookingStep } from './moves.model.js';

@Resolver(() => BookingStep)
export class BookingStepsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Member, { nullable: true, description: 'Who did it; null for the program itself.' })
  member(step: BookingStep, _args: unknown, context: RequestContext): Promise<Member | null> | null {
    return step.memberId ? this.federation.memberById(context, step.memberId) : null;
  }
}
