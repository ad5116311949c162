import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { FederationModule } from '../federation/index.js';
import { AssetRulesResolver } from './asset-rules.resolver.js';
import { CertificateFieldsResolver, CertificateKindFieldsResolver, MemberCertificatesResolver } from './certificates/certificate-fields.resolver.js';
import { CertificatesQueries } from './certificates/certificates.queries.js';
import { CertificatesResolver } from './certificates/certificates.resolver.js';
import { CertificatesService } from './certificates/certificates.service.js';
import { QuotaBacklog } from './quotas/quota-backlog.js';
import { QuotasService } from './quotas/quotas.service.js';
import { Guests } from './verdicts/guests.js';
import { RefusalFieldsResolver } from './verdicts/refusal-fields.resolver.js';
import { Refusals } from './verdicts/refusals.js';
import { RulesService } from './verdicts/rules.service.js';
import { VersionsQueries } from './versions/versions.queries.js';
import { VersionsResolver } from './versions/versions.resolver.js';
import { VersionsService } from './versions/versions.service.js';

/** What may be booked by whom, how much of it, at what price: adopted, dated, kept. */
@Module({
  imports: [AssetsModule, FederationModule],
  providers: [
    AssetRulesResolver, CertificateFieldsResolver, CertificateKindFieldsResolver, MemberCertificatesResolver, CertificatesQueries, CertificatesResolver,
    CertificatesService, Guests, QuotaBacklog, QuotasService, RefusalFieldsResolver, Refusals, RulesService, VersionsQueries, VersionsResolver, VersionsService,
  ],
  exports: [Guests, QuotasService, Refusals, RulesService, VersionsService],
})
export class RulesModule {}
