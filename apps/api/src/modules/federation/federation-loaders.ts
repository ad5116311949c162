import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Agreement } from './agreements/agreement.model.js';
import { AgreementsQueries } from './agreements/agreements.queries.js';
import type { Cooperative } from './cooperatives/cooperative.model.js';
import { CooperativeReaders } from './cooperatives/cooperative.readers.js';
import type { Federation } from './federation.model.js';
import { FederationQueries } from './federation.queries.js';
import type { Member } from './members/member.model.js';
import { MemberReaders } from './members/member.readers.js';

/** How other modules read cooperatives and people by id: one statement for all that a request asks at once. */
@Injectable()
export class FederationLoaders {
  constructor(
    private readonly federations: FederationQueries,
    private readonly cooperatives: CooperativeReaders,
    private readonly members: MemberReaders,
    private readonly agreements: AgreementsQueries,
  ) {}

  /** Null for ids that are unknown or of another federation. */
  cooperativeById(context: RequestContext, id: string): Promise<Cooperative | null> {
    return context.loaders.of(this.cooperatives.byId).load(id);
  }

  /** Contacts are null when the reader may not see them; the whole is null for ids unknown or of another federation. */
  memberById(context: RequestContext, id: string): Promise<Member | null> {
    return context.loaders.of(this.members.byId).load(id);
  }

  /** Null for ids that are unknown or of another federation. */
  agreementById(context: RequestContext, id: string): Promise<Agreement | null> {
    return context.loaders.of(this.agreements.byId).load(id);
  }

  /** The federation acted for. */
  federationOf(context: RequestContext): Promise<Federation> {
    return this.federations.ofActor(context);
  }
}
