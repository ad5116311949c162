import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import { RefusalReason } from './refusal.model.js';

@Resolver(() => RefusalReason)
export class RefusalFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative, { nullable: true, description: 'Whom to ask about it: the owner, who trains; null: the federation’s office.' })
  ask(reason: RefusalReason, _args: unknown, context: RequestContext): Promise<Cooperative | null> | null {
    return reason.askId === null ? null : this.federation.cooperativeById(context, reason.askId);
  }
}
