import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { Db } from '../database/db.js';
import { DomainError, ForbiddenError } from '../errors/domain-error.js';
import { actorOf } from './acting-for.js';
import type { Actor, Principal } from './actor.js';
import { credentialOf, sessionCookieName } from './credential.js';
import { answerLanguage } from './language.js';
import { Principals } from './principals.js';
import { RequestContext } from './request-context.js';

/** Makes the context of each request: who, for whom, in which language. */
@Injectable()
export class RequestContexts {
  private readonly cookieName: string;
  private readonly made = new WeakMap<FastifyRequest, RequestContext>();

  constructor(
    private readonly principals: Principals,
    private readonly clock: Clock,
    private readonly db: Db,
    @Inject(Config) config: Config,
  ) {
    this.cookieName = sessionCookieName(config.values.PUBLIC_URL);
  }

  /** A wrong choice of whom to act for is told by the first field that needs to know. */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const made = this.made.get(request);
    if (made) return made;
    const principal = await this.principalOf(request);
    const language = answerLanguage(header(request, 'accept-language'), principal?.language);
    const actor = principal && (await this.actorOrProblem(principal, language, request));
    return new RequestContext(request, reply, principal, actor, language, this.clock.millis(), this.db);
  }

  /** Makes it before it is asked for where errors would be worded otherwise, so that what fails is told as everywhere. */
  async make(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    this.made.set(request, await this.of(request, reply));
  }

  private async actorOrProblem(principal: Principal, language: string, request: FastifyRequest): Promise<Actor | DomainError | null> {
    try {
      const actor = actorOf({ ...principal, language }, { actingFor: header(request, 'acting-for') ?? inAddress(request), onBehalfOf: header(request, 'on-behalf-of') });
      if (actor?.onBehalfOfId) await this.refuseStranger(actor, actor.onBehalfOfId);
      return actor;
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  private async principalOf(request: FastifyRequest): Promise<Principal | null> {
    const credential = credentialOf(request, this.cookieName);
    if (!credential) return null;
    return credential.kind === 'token' ? this.principals.ofToken(credential.secret) : this.principals.ofSession(credential.secret);
  }

  /** A helper may act for a member of a cooperative that both belong to; a coordinator or steward not less. */
  private async refuseStranger(actor: Actor, memberId: string): Promise<void> {
    const [shared] = await this.db.read(
      actor.federationId,
      `select 1 from member_role where federation_id = auzolan.current_federation() and member_id = $1 and cooperative_id = any($2::uuid[])
         and daterange(from_date, until_date, '[)') @> (now() at time zone $3)::date limit 1`,
      [memberId, actor.cooperativeId ? [actor.cooperativeId] : [], actor.timeZone],
    );
    if (!shared) throw new ForbiddenError('You can act only for a member of the cooperative you speak for.');
  }
}

/** Pictures, documents and downloads are asked for by pages that can send no header: there the address may say whom for. */
function inAddress(request: FastifyRequest): string | undefined {
  const value = request.method === 'GET' ? (request.query as Record<string, unknown>)['acting-for'] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
