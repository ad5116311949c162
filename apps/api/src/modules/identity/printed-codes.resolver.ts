import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor, Principal } from '../../platform/context/actor.js';
import { Acting, SignedIn } from '../../platform/context/ctx.decorator.js';
import { browserSession } from './browser-session.js';
import { MakePrintedCodeInput } from './identity.inputs.js';
import { PrintedCodesService } from './printed-codes.service.js';
import { PrintedCode } from './sign-in.model.js';

/** Sign-in for people without e-mail. */
@Resolver()
export class PrintedCodesResolver {
  constructor(private readonly printedCodes: PrintedCodesService) {}

  @Access('coordinator', { once: true, limit: { most: 60, seconds: 3600, alsoBy: 'input.memberId', alsoMost: 10 } })
  @Mutation(() => PrintedCode, { description: 'A one-time code to print for someone without e-mail; the ones before it stop working.' })
  makePrintedCode(@Args('input') input: MakePrintedCodeInput, @Acting() actor: Actor, @SignedIn() principal: Principal): Promise<PrintedCode> {
    browserSession(principal);
    return this.printedCodes.make(actor, input.memberId);
  }
}
