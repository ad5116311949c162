import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Cooperative, FederationLoaders, Member } from '../../federation/index.js';
import { certificatesOf } from './certificate.loaders.js';
import { Certificate, CertificateKind } from './certificate.model.js';

@Resolver(() => CertificateKind)
export class CertificateKindFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative, { nullable: true, description: 'Who trains; null: the federation’s office.' })
  trainer(kind: CertificateKind, _args: unknown, context: RequestContext): Promise<Cooperative | null> | null {
    return kind.trainerId === null ? null : this.federation.cooperativeById(context, kind.trainerId);
  }
}

@Resolver(() => Certificate)
export class CertificateFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Member, { nullable: true })
  grantedBy(certificate: Certificate, _args: unknown, context: RequestContext): Promise<Member | null> {
    return this.federation.memberById(context, certificate.grantedById);
  }
}

/** What certificates add to a member. */
@Resolver(() => Member)
export class MemberCertificatesResolver {
  @ResolveField(() => [Certificate], { description: 'For the member, their cooperatives, who trains, and stewards; those that stand first. Empty for others.' })
  async certificates(member: Member, _args: unknown, context: RequestContext): Promise<Certificate[]> {
    return (await context.loaders.of(certificatesOf).load(member.id)) ?? [];
  }
}
