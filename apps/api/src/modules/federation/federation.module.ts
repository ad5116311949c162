import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { AgreementWatch } from './agreements/agreement-watch.js';
import { AgreementsQueries } from './agreements/agreements.queries.js';
import { AgreementsResolver } from './agreements/agreements.resolver.js';
import { AgreementsService } from './agreements/agreements.service.js';
import { GuestsService } from './agreements/guests.service.js';
import { CooperativeFieldsResolver, StatusChangeFieldsResolver } from './cooperatives/cooperative-fields.resolver.js';
import { CooperativeReaders } from './cooperatives/cooperative.readers.js';
import { CooperativesQueries } from './cooperatives/cooperatives.queries.js';
import { CooperativesResolver } from './cooperatives/cooperatives.resolver.js';
import { CooperativesService } from './cooperatives/cooperatives.service.js';
import { StatusChanges } from './cooperatives/status-changes.js';
import { FederationLoaders } from './federation-loaders.js';
import { FederationQueries } from './federation.queries.js';
import { FederationResolver } from './federation.resolver.js';
import { FederationsService } from './federations.service.js';
import { InvitationsQueries } from './invitations/invitations.queries.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { ActingForFieldsResolver, MeFieldsInFederationResolver } from './me-fields.resolver.js';
import { MemberFieldsResolver, MemberRoleFieldsResolver } from './members/member-fields.resolver.js';
import { MemberReaders } from './members/member.readers.js';
import { MembersQueries } from './members/members.queries.js';
import { MembersResolver } from './members/members.resolver.js';
import { MembersService } from './members/members.service.js';
import { RolesService } from './members/roles.service.js';
import { PrincipleReaders } from './principles/principle.readers.js';
import { PrinciplesResolver } from './principles/principles.resolver.js';
import { PrinciplesService } from './principles/principles.service.js';

/** Federations, their cooperatives and people, the principles they keep. */
@Module({
  imports: [IdentityModule],
  providers: [
    FederationQueries, FederationResolver, FederationsService, FederationLoaders,
    CooperativeReaders, CooperativesQueries, CooperativesResolver, CooperativesService, CooperativeFieldsResolver, StatusChanges, StatusChangeFieldsResolver,
    MemberReaders, MembersQueries, MembersResolver, MembersService, RolesService, MemberFieldsResolver, MemberRoleFieldsResolver,
    PrincipleReaders, PrinciplesResolver, PrinciplesService,
    InvitationsQueries, InvitationsResolver, InvitationsService,
    AgreementsQueries, AgreementsResolver, AgreementsService, AgreementWatch, GuestsService,
    MeFieldsInFederationResolver, ActingForFieldsResolver,
  ],
  exports: [AgreementsService, AgreementWatch, FederationLoaders, FederationsService, CooperativesService, StatusChanges, MembersService, RolesService, InvitationsService, PrinciplesService],
})
export class FederationModule {}
