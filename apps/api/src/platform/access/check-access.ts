import type { RequestContext } from '../context/request-context.js';
import { coordinated, isSteward } from '../context/actor.js';
import { ForbiddenError } from '../errors/domain-error.js';
import type { AccessRule } from './access.decorator.js';

const CHECKS: Record<AccessRule, (context: RequestContext) => void> = {
  public: () => undefined,
  signedIn: (context) => void context.signedIn,
  member: (context) => void context.actor,
  coordinator: (context) => {
    if (!isSteward(context.actor) && coordinated(context.actor).length === 0) {
      throw new ForbiddenError('Only a coordinator of a cooperative or a steward can do this.');
    }
  },
  steward: (context) => {
    if (!isSteward(context.actor)) throw new ForbiddenError('Only a steward of the federation can do this.');
  },
  overseer: (context) => {
    if (!isSteward(context.actor) && !context.actor.federationRoles.has('AUDITOR')) {
      throw new ForbiddenError('Only a steward or an auditor of the federation can see this.');
    }
  },
};

/** @throws DomainError UNAUTHENTICATED or FORBIDDEN, in the reader's words. */
export function checkAccess(rule: AccessRule, context: RequestContext): void {
  CHECKS[rule](context);
}
