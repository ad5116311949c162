import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../platform/audit/activity-log.js';
import type { Actor, Principal } from '../../platform/context/actor.js';
import type { Language } from '../../platform/context/language.js';
import { Principals } from '../../platform/context/principals.js';
import { Db } from '../../platform/database/db.js';
import { PeopleService } from './people.service.js';

/** What people say of themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly activityLog: ActivityLog,
    private readonly principals: Principals,
  ) {}

  /** The language that the person reads, in every federation. */
  async changeLanguage(principal: Pick<Principal, 'personId'>, language: Language): Promise<void> {
    await this.people.setLanguage(principal.personId, language);
    this.principals.changed();
  }

  /** What the federation acted for calls the person; the name itself is not written into the log. */
  async rename(actor: Actor, name: string): Promise<void> {
    await this.db.query('update member set name = $3 where federation_id = $1 and id = $2', [actor.federationId, actor.memberId, name.trim()]);
    await this.activityLog.record(actor, { action: 'member.rename', subjectType: 'member', subjectId: actor.memberId, topic: 'MEMBERS' });
    this.principals.changed();
  }
}
