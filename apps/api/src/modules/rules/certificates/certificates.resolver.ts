import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting, Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { FederationLoaders, Member } from '../../federation/index.js';
import { CertificateKind, GrantCertificateInput, RevokeCertificateInput, SetCertificateKindInput } from './certificate.model.js';
import { CertificatesQueries } from './certificates.queries.js';
import { CertificatesService } from './certificates.service.js';

@ObjectType()
export class CertificateKindList {
  @Field(() => [CertificateKind])
  items!: CertificateKind[];

  @Field(() => Int)
  totalItems!: number;
}

@Resolver()
export class CertificatesResolver {
  constructor(
    private readonly queries: CertificatesQueries,
    private readonly service: CertificatesService,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => CertificateKindList, { description: 'What people can be trained for.' })
  certificateKinds(@Acting() actor: Actor, @Args() page: PageArgs): Promise<CertificateKindList> {
    return this.queries.kinds(actor, page);
  }

  @Access('steward')
  @Mutation(() => CertificateKind, { description: 'Adds a kind of certificate, or changes it.' })
  async setCertificateKind(@Acting() actor: Actor, @Args('input') input: SetCertificateKindInput): Promise<CertificateKind> {
    return (await this.queries.kind(actor, await this.service.setKind(actor, input)))!;
  }

  @Access('coordinator')
  @Mutation(() => Member, { description: 'Writes down that someone is trained. For stewards and coordinators of the cooperative that trains.' })
  async grantCertificate(@Acting() actor: Actor, @Args('input') input: GrantCertificateInput, @Ctx() context: RequestContext): Promise<Member> {
    return (await this.federation.memberById(context, await this.service.grant(actor, input, context.now)))!;
  }

  @Access('coordinator')
  @Mutation(() => Member, { description: 'Takes a certificate back. For who may give it.' })
  async revokeCertificate(@Acting() actor: Actor, @Args('input') input: RevokeCertificateInput, @Ctx() context: RequestContext): Promise<Member> {
    return (await this.federation.memberById(context, await this.service.revoke(actor, input)))!;
  }
}
