export { EmailAddress, sameAddress } from './email-address.js';
export { membershipsByPerson } from './identity.queries.js';
export { IdentityModule } from './identity.module.js';
export { AccessTokensService } from './access-tokens.service.js';
export { Me, toMe } from './me.model.js';
export { PeopleService } from './people.service.js';
export { PrintedCodesService } from './printed-codes.service.js';
export { SignInService } from './sign-in.service.js';
