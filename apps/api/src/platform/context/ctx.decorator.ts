import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, Principal } from './actor.js';
import type { RequestContext } from './request-context.js';

function contextOf(execution: ExecutionContext): RequestContext {
  return execution.getArgByIndex<RequestContext>(2);
}

/** The request's context. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext => contextOf(execution));

/** Whom the request acts for; the access rule has made sure that there is one. */
export const Acting = createParamDecorator((_: unknown, execution: ExecutionContext): Actor => contextOf(execution).actor);

/** The signed-in person; the access rule has made sure that there is one. */
export const SignedIn = createParamDecorator((_: unknown, execution: ExecutionContext): Principal => contextOf(execution).signedIn);
