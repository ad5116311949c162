import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TokenScope, Actor, Principal } from './actor.js';
import type { Db } from '../database/db.js';
import { DomainError, ForbiddenError } from '../errors/domain-error.js';
import { LoaderCache } from '../graphql/loader.js';
import { networkOf } from './network.js';

/** Everything about one request that resolvers may ask; made afresh for each. */
export class RequestContext {
  /** One loader of a kind a request, so that nothing is shared between people. */
  readonly loaders = new LoaderCache(this);
  /** Set by a mutation whose answer must not be stored: it hands out or consumes a secret. */
  answersOnce = false;
  /** Instant that this request calls now, epoch milliseconds. */
  readonly now: number;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
    readonly principal: Principal | null,
    /** Null for nobody, and for someone in no federation yet; an error when the headers name someone not theirs. */
    private readonly actorOrProblem: Actor | DomainError | null,
    /** BCP 47; the person's own, else the browser's. */
    readonly language: string,
    now: number,
    /** For loaders. */
    readonly db: Db,
  ) {
    this.now = now;
  }

  /** The signed-in person. @throws DomainError UNAUTHENTICATED */
  get signedIn(): Principal {
    if (!this.principal) throw new DomainError('UNAUTHENTICATED', 'Sign in first.');
    return this.principal;
  }

  /** Whom the request acts for, or null when there is no such one. */
  get maybeActor(): Actor | null {
    return this.actorOrProblem instanceof DomainError ? null : this.actorOrProblem;
  }

  /** Whom the request acts for. @throws DomainError UNAUTHENTICATED or FORBIDDEN */
  get actor(): Actor {
    if (this.actorOrProblem instanceof DomainError) throw this.actorOrProblem;
    if (this.actorOrProblem) return this.actorOrProblem;
    void this.signedIn;
    throw new ForbiddenError('You do not belong to a federation yet. Ask for an invitation, or found one.');
  }

  /** @throws DomainError when an access token lacks the scope. */
  requireScope(scope: TokenScope): void {
    if (this.principal && !this.principal.scopes.has(scope)) {
      throw new ForbiddenError(`This access token lacks the scope ${scope}.`);
    }
  }

  /** Stands for the caller in rate limits: the person, else the network that the request comes from. */
  get caller(): string {
    return this.principal?.personId ?? networkOf(this.request.ip);
  }
}
