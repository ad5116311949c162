import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { coordinated, isSteward, type Actor } from '../../../platform/context/actor.js';
import { Principals } from '../../../platform/context/principals.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid, newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { askedRole, requireRoleGiver, type AskedRole } from './asked-role.js';
import type { GrantRoleInput } from './role.inputs.js';

/** A coordinator can give roles only to people they see: those of their own cooperatives. */
const REACHABLE = `
  select from member m where m.federation_id = $1 and m.id = $2 and ($3::boolean or exists (
    select from member_role r where r.federation_id = $1 and r.member_id = m.id and r.cooperative_id = any($4::uuid[])))`;

const GRANT = `
  insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date, until_date, granted_by_id)
  select $1, $2, $3, $4, $5, begins, $7::date, $8 from (select coalesce($6::date, (now() at time zone $9)::date) as begins) d
  where $7::date is null or $7::date > begins
  on conflict do nothing
  returning from_date::text as from, until_date::text as until`;

/** A steward's role ends only while another steward's, begun and without an end, goes on. */
const END = `
  update member_role r set until_date = greatest(r.from_date, (now() at time zone $3)::date)
  where r.federation_id = $1 and r.id = $2 and (r.cooperative_id is not null or r.role <> 'STEWARD' or exists (
    select from member_role other where other.federation_id = $1 and other.id <> r.id and other.cooperative_id is null and other.role = 'STEWARD'
      and other.from_date <= (now() at time zone $3)::date and other.until_date is null))
  returning r.until_date::text as until`;

interface HeldRole extends AskedRole {
  readonly memberId: string;
  readonly ended: boolean;
}

/** Roles of people, from one day to before another. */
@Injectable()
export class RolesService {
  constructor(
    private readonly db: Db,
    private readonly activityLog: ActivityLog,
    private readonly principals: Principals,
  ) {}

  /** @returns the member's id @throws InputError, ForbiddenError, NotFoundError, or DomainError CONFLICT for a role held already */
  async grant(actor: Actor, input: GrantRoleInput): Promise<string> {
    const asked = askedRole(input);
    requireRoleGiver(actor, asked);
    const { memberId } = input;
    const [member] = await this.db.query(REACHABLE, [actor.federationId, memberId, isSteward(actor), coordinated(actor)]);
    if (!member) throw new NotFoundError('member', 'memberId');
    if (asked.cooperativeId !== null) await this.requireCooperative(actor, asked.cooperativeId);
    if (input.from && input.until && input.until <= input.from) throw new InputError('until', 'must be after the first day');
    const id = newId();
    const [granted] = await this.db.query<{ from: string; until: string | null }>(GRANT, [
      actor.federationId, id, memberId, asked.cooperativeId, asked.role, input.from ?? null, input.until ?? null, actor.memberId, actor.timeZone,
    ]);
    if (!granted) throw new DomainError('CONFLICT', 'The person holds this role already in that time, or it would end before it begins.', [{ field: 'from', message: 'overlaps the same role' }]);
    await this.activityLog.record(actor, { action: 'role.grant', subjectType: 'member', subjectId: memberId, after: { roleId: id, ...asked, ...granted }, topic: 'MEMBERS' });
    this.principals.changed();
    return memberId;
  }

  /** Ends a role today; one that has ended stays as it is. @returns the member's id @throws NotFoundError, ForbiddenError, or DomainError CONFLICT for the last steward */
  async end(actor: Actor, id: string): Promise<string> {
    // Two who end each other's role at once must not both find the other there.
    await this.db.query('select from federation where id = $1 for update', [actor.federationId]);
    const role = await this.find(actor, id);
    requireRoleGiver(actor, role);
    if (role.ended) return role.memberId;
    const [ended] = await this.db.query<{ until: string }>(END, [actor.federationId, id, actor.timeZone]);
    if (!ended) throw new DomainError('CONFLICT', 'The federation needs a steward. Give someone else the role without an end first.');
    await this.activityLog.record(actor, {
      action: 'role.end', subjectType: 'member', subjectId: role.memberId, topic: 'MEMBERS',
      before: { roleId: id, cooperativeId: role.cooperativeId, role: role.role }, after: ended,
    });
    this.principals.changed();
    return role.memberId;
  }

  private async find(actor: Actor, id: string): Promise<HeldRole> {
    const [role] = isUuid(id)
      ? await this.db.query<HeldRole>(
          `select member_id as "memberId", cooperative_id as "cooperativeId", role, until_date is not null and until_date <= (now() at time zone $3)::date as ended
           from member_role where federation_id = $1 and id = $2`,
          [actor.federationId, id, actor.timeZone],
        )
      : [];
    if (!role) throw new NotFoundError('role');
    return role;
  }

  private async requireCooperative(actor: Actor, id: string): Promise<void> {
    const [cooperative] = await this.db.query('select from cooperative where federation_id = $1 and id = $2', [actor.federationId, id]);
    if (!cooperative) throw new NotFoundError('cooperative', 'cooperativeId');
  }
}
