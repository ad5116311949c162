import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Asset, assetById } from '../../assets/index.js';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import { CalendarFeed } from './feed.model.js';

@Resolver(() => CalendarFeed)
export class FeedFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative, { nullable: true })
  async cooperative(feed: CalendarFeed, _args: unknown, context: RequestContext): Promise<Cooperative | null> {
    return feed.cooperativeId ? this.federation.cooperativeById(context, feed.cooperativeId) : null;
  }

  @ResolveField(() => Asset, { nullable: true })
  async asset(feed: CalendarFeed, _args: unknown, context: RequestContext): Promise<Asset | null> {
    return feed.assetId ? ((await context.loaders.of(assetById).load(feed.assetId)) ?? null) : null;
  }
}
