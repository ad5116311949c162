import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import { Ctx } from '../../platform/context/ctx.decorator.js';
import { languageOf } from '../../platform/context/language.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { browserSession } from './browser-session.js';
import { RequestSignInCodeInput, SignInInput } from './identity.inputs.js';
import { Me } from './me.model.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';
import { SignInCodeSent } from './sign-in.model.js';
import { SignInService } from './sign-in.service.js';
import { SignInDoor } from './sign-in-door.js';

const QUARTER_HOUR = 900;

/** Signing in with a code, and out. A whole village may share one network address, so only one address of e-mail is held tight. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly door: SignInDoor,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Access('public', { once: true, limit: { most: 60, seconds: QUARTER_HOUR, alsoBy: 'input.email', alsoMost: 5 } })
  @Mutation(() => SignInCodeSent, { description: 'Mails a six-digit code. The answer never tells whether the address is known.' })
  async requestSignInCode(@Args('input') input: RequestSignInCodeInput, @Ctx() context: RequestContext): Promise<SignInCodeSent> {
    return { expiresAt: await this.signIns.requestCode(input.email, languageOf(undefined, input.language ?? context.language)) };
  }

  @Access('public', { once: true, limit: { most: 60, seconds: QUARTER_HOUR, alsoBy: 'input.email', alsoMost: 10 } })
  @Mutation(() => Me, {
    description: "With the mailed code and its address, a coordinator's printed code, or a sign-in link's token. Sets the session cookie.",
  })
  signIn(@Args('input') input: SignInInput, @Ctx() context: RequestContext): Promise<Me> {
    return this.door.open(context, (place) => this.signIns.signIn(input, place));
  }

  @Access('signedIn')
  @Mutation(() => Boolean, { description: 'Ends the session that asks.' })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    await this.sessions.revoke(context.signedIn, browserSession(context.signedIn));
    this.cookie.clear(context);
    return true;
  }

  @Access('signedIn')
  @Mutation(() => Boolean, { description: "Ends one of the person's own sessions, from its next request on." })
  async revokeSession(@Args('id', { type: () => ID }) id: string, @Ctx() context: RequestContext): Promise<boolean> {
    await this.sessions.revoke(context.signedIn, id);
    return true;
  }
}
