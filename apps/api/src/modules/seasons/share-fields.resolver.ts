import { ResolveField, Resolver } from '@nestjs/graphql';
import { Cooperative, FederationLoaders } from '../federation/index.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { SeasonShare } from './season.model.js';

@Resolver(() => SeasonShare)
export class ShareFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative)
  cooperative(share: SeasonShare, _args: unknown, context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, share.cooperativeId);
  }
}
