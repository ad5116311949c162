import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import { Config } from '../../platform/config/config.js';
import { Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { browserSession } from './browser-session.js';
import { FinishPasskeyInput, FinishPasskeySignInInput } from './identity.inputs.js';
import { Me } from './me.model.js';
import { PasskeyRegistrationService } from './passkey-registration.service.js';
import { PasskeySignInService } from './passkey-sign-in.service.js';
import { Passkey, PasskeyChallenge } from './passkey.model.js';
import { relyingPartyOf, type RelyingParty } from './relying-party.js';
import { SignInDoor } from './sign-in-door.js';

const QUARTER_HOUR = 900;

/** Passkeys: made by who is signed in, and to sign in with. */
@Resolver()
export class PasskeysResolver {
  constructor(
    private readonly registration: PasskeyRegistrationService,
    private readonly signIns: PasskeySignInService,
    private readonly door: SignInDoor,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Access('signedIn', { once: true, limit: { most: 20, seconds: QUARTER_HOUR } })
  @Mutation(() => String, { description: 'PublicKeyCredentialCreationOptionsJSON (WebAuthn), as JSON text; good for five minutes.' })
  startPasskeyRegistration(@Ctx() context: RequestContext): Promise<string> {
    browserSession(context.signedIn);
    return this.registration.start(context.signedIn, this.party(context));
  }

  @Access('signedIn', { once: true, limit: { most: 20, seconds: QUARTER_HOUR } })
  @Mutation(() => Passkey, { description: 'Keeps the passkey that the browser made with the options.' })
  finishPasskeyRegistration(@Args('input') input: FinishPasskeyInput, @Ctx() context: RequestContext): Promise<Passkey> {
    browserSession(context.signedIn);
    return this.registration.finish(context.signedIn, this.party(context), input);
  }

  @Access('public', { once: true, limit: { most: 60, seconds: QUARTER_HOUR } })
  @Mutation(() => PasskeyChallenge, { description: 'Begins to sign in with a passkey.' })
  startPasskeySignIn(@Ctx() context: RequestContext): Promise<PasskeyChallenge> {
    return this.signIns.start(this.party(context));
  }

  @Access('public', { once: true, limit: { most: 60, seconds: QUARTER_HOUR } })
  @Mutation(() => Me, { description: 'Signs in with what the passkey answered. Sets the session cookie.' })
  finishPasskeySignIn(@Args('input') input: FinishPasskeySignInInput, @Ctx() context: RequestContext): Promise<Me> {
    return this.door.open(context, (place) => this.signIns.finish(this.party(context), input, place));
  }

  @Access('signedIn')
  @Mutation(() => Boolean, { description: "Forgets one of the person's own passkeys." })
  async removePasskey(@Args('id', { type: () => ID }) id: string, @Ctx() context: RequestContext): Promise<boolean> {
    browserSession(context.signedIn);
    await this.registration.remove(context.signedIn, id);
    return true;
  }

  private party({ request }: RequestContext): RelyingParty {
    return relyingPartyOf(this.config.values.PUBLIC_URL, request.headers.host);
  }
}
