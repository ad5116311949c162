import type { Principal } from '../../platform/context/actor.js';
import { ForbiddenError } from '../../platform/errors/domain-error.js';

/**
 * The session of someone who is there in person. Whoever holds an access token must not turn it into other ways to
 * sign in, which would outlive it.
 * @throws ForbiddenError for an access token.
 */
export function browserSession(principal: Principal): string {
  if (!principal.sessionId) throw new ForbiddenError('An access token cannot do this. Sign in with a browser.');
  return principal.sessionId;
}
