import { Module } from '@nestjs/common';
import { AccessTokensResolver } from './access-tokens.resolver.js';
import { AccessTokensService } from './access-tokens.service.js';
import { ForgetExpiredJob } from './forget-expired.job.js';
import { LastSeen } from './last-seen.js';
import { MeFieldsResolver } from './me-fields.resolver.js';
import { MeResolver } from './me.resolver.js';
import { PasskeyChallengesService } from './passkey-challenges.service.js';
import { PasskeyRegistrationService } from './passkey-registration.service.js';
import { PasskeySignInService } from './passkey-sign-in.service.js';
import { PasskeysResolver } from './passkeys.resolver.js';
import { PeopleService } from './people.service.js';
import { PrintedCodesResolver } from './printed-codes.resolver.js';
import { PrintedCodesService } from './printed-codes.service.js';
import { ProfileService } from './profile.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';
import { SignInCodesService } from './sign-in-codes.service.js';
import { SignInDoor } from './sign-in-door.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';

const RESOLVERS = [MeResolver, MeFieldsResolver, SignInResolver, AccessTokensResolver, PrintedCodesResolver, PasskeysResolver];

const SERVICES = [
  AccessTokensService, PasskeyChallengesService, PasskeyRegistrationService, PasskeySignInService, PeopleService,
  PrintedCodesService, ProfileService, SessionsService, SignInCodesService, SignInService,
];

/** People, sign-in, sessions, tokens. */
@Module({
  providers: [...RESOLVERS, ...SERVICES, SessionCookie, SignInDoor, LastSeen, ForgetExpiredJob],
  exports: [PeopleService, SignInService, PrintedCodesService, AccessTokensService],
})
export class IdentityModule {}
