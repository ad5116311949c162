import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';
import { DomainError } from '../errors/domain-error.js';
import { actorOf } from './acting-for.js';
import type { Actor, PersonMembership } from './actor.js';

/** Members as actors, for what a job does in their name: only with the roles that they hold today. */
@Injectable()
export class MemberActors {
  constructor(private readonly db: Db) {}

  /** The member speaking for that cooperative, or (null) for the federation; null when they no longer can. Inside a transaction of the federation. */
  async of(federationId: string, memberId: string, cooperativeId: string | null): Promise<Actor | null> {
    const [row] = await this.db.query<{ personId: string; language: string; memberships: PersonMembership[] }>(
      `select p.id as "personId", p.language, auzolan.memberships(p.id) as memberships from member m join person p on p.id = m.person_id
       where m.federation_id = auzolan.current_federation() and m.id = $1`,
      [memberId],
    );
    if (!row) return null;
    try {
      return actorOf({ ...row, sessionId: null, tokenId: null, scopes: new Set() }, { actingFor: `${federationId}/${cooperativeId ?? ''}`, onBehalfOf: undefined });
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}
