import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { isLanguage } from '../../../platform/context/language.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { PeopleService } from '../../identity/index.js';
import { requireKeeper } from '../cooperatives/cooperative.access.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import type { AddMemberInput } from './member.inputs.js';

/** People whom a helper adds. */
@Injectable()
export class MembersService {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly activityLog: ActivityLog,
  ) {}

  /**
   * A new person with the role MEMBER from today, who signs in by a printed code. An e-mail address is a contact only:
   * nobody but its owner may make it a way to sign in, so it gets an invitation.
   * @returns the member's id
   * @throws NotFoundError, ForbiddenError
   */
  async add(actor: Actor, input: AddMemberInput): Promise<string> {
    const [cooperative] = await this.db.query('select from cooperative where federation_id = $1 and id = $2', [actor.federationId, input.cooperativeId]);
    if (!cooperative) throw new NotFoundError('cooperative', 'cooperativeId');
    requireKeeper(actor, input.cooperativeId);
    const language = input.language ?? actor.language;
    const personId = await this.people.create(isLanguage(language) ? language : 'en');
    const memberId = newId();
    await this.db.query('insert into member (federation_id, id, person_id, name, email, phone) values ($1, $2, $3, $4, $5, $6)', [
      actor.federationId, memberId, personId, input.name.trim(), input.email ?? null, input.phone || null,
    ]);
    await this.db.query(
      `insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date, granted_by_id)
       values ($1, $2, $3, $4, 'MEMBER', (now() at time zone $5)::date, $6)`,
      [actor.federationId, newId(), memberId, input.cooperativeId, actor.timeZone, actor.memberId],
    );
    await this.activityLog.record(actor, {
      action: 'member.add', subjectType: 'member', subjectId: memberId, after: { cooperativeId: input.cooperativeId, role: 'MEMBER' }, topic: 'MEMBERS',
    });
    if (input.email) {
      await this.invitations.create(actor, { cooperativeId: input.cooperativeId, role: 'MEMBER', email: input.email, forMemberId: memberId, language });
    }
    return memberId;
  }
}
