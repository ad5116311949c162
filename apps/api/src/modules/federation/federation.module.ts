import { Module } from '@nestjs/common';
import { CooperativeReaders } from './cooperatives/cooperative.readers.js';
import { FederationLoaders } from './federation-loaders.js';
import { FederationQueries } from './federation.queries.js';
import { FederationResolver } from './federation.resolver.js';
import { MemberReaders } from './members/member.readers.js';

/** Federations, their cooperatives and people, the principles they keep. */
@Module({
  providers: [
    FederationQueries, FederationResolver, FederationLoaders, CooperativeReaders, MemberReaders,
  ],
  exports: [FederationLoaders],
})
export class FederationModule {}
