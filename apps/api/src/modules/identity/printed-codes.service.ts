import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../platform/audit/activity-log.js';
import { coordinated, isSteward, type Actor, type PersonMembership } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { ForbiddenError, NotFoundError } from '../../platform/errors/domain-error.js';
import type { PrintedCode } from './sign-in.model.js';
import { SignInCodesService } from './sign-in-codes.service.js';

interface CodeBearer {
  readonly person_id: string;
  readonly name: string;
  readonly has_own_way: boolean;
  readonly memberships: PersonMembership[];
}

/** Codes that a coordinator prints for people without e-mail. */
@Injectable()
export class PrintedCodesService {
  constructor(
    private readonly db: Db,
    private readonly codes: SignInCodesService,
    private readonly activityLog: ActivityLog,
  ) {}

  /**
   * A code for a member of a cooperative that the actor coordinates; a steward may for anyone. Whoever prints it could
   * use it, so it must open nothing that is beyond them: no account with a sign-in of its own, no other federation, no
   * role in a cooperative that is not theirs.
   * @throws NotFoundError for someone unknown or of another cooperative
   * @throws ForbiddenError when the code would open more
   */
  async make(actor: Actor, memberId: string): Promise<PrintedCode> {
    const bearer = await this.bearer(actor, memberId);
    if (!bearer) throw new NotFoundError('member', 'memberId');
    if (bearer.has_own_way) throw new ForbiddenError('This person has a sign-in of their own. A printed code is for someone who has none.');
    if (!opensOnlyOwn(actor, bearer.memberships)) {
      throw new ForbiddenError('This person also has duties elsewhere, which a code from you must not open. Ask a steward of the federation.');
    }
    const { code, expiresAt } = await this.codes.makePrinted(bearer.person_id);
    await this.activityLog.record(actor, { action: 'member.printCode', subjectType: 'member', subjectId: memberId, after: { expiresAt } });
    return { code, expiresAt, memberName: bearer.name };
  }

  private async bearer(actor: Actor, memberId: string): Promise<CodeBearer | undefined> {
    const [bearer] = await this.db.query<CodeBearer>(
      `select m.person_id, m.name, auzolan.memberships(m.person_id) as memberships,
         exists (select from person_email e where e.person_id = m.person_id)
           or exists (select from passkey k where k.person_id = m.person_id) as has_own_way
       from member m
       where m.federation_id = $1 and m.id = $2
         and ($3 or exists (select from member_role r where r.federation_id = m.federation_id and r.member_id = m.id
           and r.cooperative_id = any($4::uuid[]) and daterange(r.from_date, r.until_date, '[)') @> (now() at time zone $5)::date))`,
      [actor.federationId, memberId, isSteward(actor), coordinated(actor), actor.timeZone],
    );
    return bearer;
  }
}

function opensOnlyOwn(actor: Actor, memberships: readonly PersonMembership[]): boolean {
  if (memberships.some(({ federationId }) => federationId !== actor.federationId)) return false;
  const own = new Set(coordinated(actor));
  return isSteward(actor) || memberships.every(({ roles }) => roles.every(({ cooperativeId }) => cooperativeId !== null && own.has(cooperativeId)));
}
