import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Principals } from '../../../platform/context/principals.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { NotFoundError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import { requireKeeper } from './cooperative.access.js';
import { CooperativeEntity } from './cooperative.entity.js';
import type { CooperativeStatus } from '../enums.js';
import type { ApplyForAdmissionInput, CooperativeFields, UpdateCooperativeInput } from './cooperative.inputs.js';
import { changedContent, derivedColumns, duplicateKeys, NO_CONTENT, type CooperativeContent } from './cooperative-content.js';
import { differences } from './differences.js';
import { StatusChanges } from './status-changes.js';

const CURRENT = `
  select version, name, description, legal_form as "legalForm", activity, street, postcode, locality, region, country, latitude, longitude,
    website, email, phone, registration_number as "registrationNumber", members_count as "membersCount", since::text as since
  from cooperative where federation_id = $1 and id = $2`;

/** What cooperatives say of themselves. */
@Injectable()
export class CooperativesService {
  constructor(
    private readonly db: Db,
    private readonly activityLog: ActivityLog,
    private readonly principals: Principals,
    private readonly statusChanges: StatusChanges,
  ) {}

  /**
   * A new cooperative that waits for admission; who applies becomes its coordinator, so that they can tell more of it.
   * @returns its id
   * @throws InputError
   */
  async apply(actor: Actor, { cooperative }: ApplyForAdmissionInput): Promise<string> {
    const { id, content } = await this.insert(actor, cooperative, 'APPLIED');
    await this.db.query(
      `insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date)
       select $1, role.id, $2, $3, role.name, (now() at time zone $4)::date from unnest($5::uuid[], array['MEMBER', 'COORDINATOR']) role (id, name)`,
      [actor.federationId, subjectMemberId(actor), id, actor.timeZone, [newId(), newId()]],
    );
    await this.statusChanges.record(actor, { cooperativeId: id, from: null, to: 'APPLIED', reason: '', decidedById: subjectMemberId(actor) });
    const { after } = differences(NO_CONTENT, content);
    await this.activityLog.record(actor, { action: 'cooperative.apply', subjectType: 'cooperative', subjectId: id, after: { ...after, status: 'APPLIED' }, topic: 'COOPERATIVES' });
    this.principals.changed();
    return id;
  }

  /** A new cooperative that is known, and nothing more. @returns its id @throws InputError */
  async list(actor: Actor, cooperative: CooperativeFields): Promise<string> {
    const { id, content } = await this.insert(actor, cooperative, 'LISTED');
    const { after } = differences(NO_CONTENT, content);
    await this.activityLog.record(actor, { action: 'cooperative.list', subjectType: 'cooperative', subjectId: id, after: { ...after, status: 'LISTED' }, topic: 'COOPERATIVES' });
    return id;
  }

  /** @throws NotFoundError, ForbiddenError, InputError, or StaleVersionError when someone else changed it since it was read. */
  async update(actor: Actor, { id, expectedVersion, cooperative }: UpdateCooperativeInput): Promise<void> {
    const [current] = await this.db.query<CooperativeContent & { version: number }>(CURRENT, [actor.federationId, id]);
    if (!current) throw new NotFoundError('cooperative');
    requireKeeper(actor, id);
    const { version, ...before } = current;
    if (version !== expectedVersion) throw new StaleVersionError('cooperative');
    const after = changedContent(before, cooperative);
    const changed = await this.db.repo(CooperativeEntity).createQueryBuilder().update()
      .set({ ...after, ...derivedColumns(after), version: () => 'version + 1', updatedAt: () => 'now()' })
      .where({ federationId: actor.federationId, id, version: expectedVersion }).execute();
    if (!changed.affected) throw new StaleVersionError('cooperative');
    await this.keepKeys(actor, id, after);
    await this.activityLog.record(actor, { action: 'cooperative.update', subjectType: 'cooperative', subjectId: id, ...differences(before, after), topic: 'COOPERATIVES' });
    if (before.name !== after.name) this.principals.changed();
  }

  private async insert(actor: Actor, cooperative: CooperativeFields, status: CooperativeStatus): Promise<{ id: string; content: CooperativeContent }> {
    const id = newId();
    const content = changedContent(NO_CONTENT, cooperative);
    await this.db.repo(CooperativeEntity).insert({ federationId: actor.federationId, id, status, version: 1, ...content, ...derivedColumns(content) });
    await this.keepKeys(actor, id, content);
    return { id, content };
  }

  private async keepKeys(actor: Actor, id: string, content: CooperativeContent): Promise<void> {
    const keys = duplicateKeys(content);
    await this.db.query('delete from cooperative_key where federation_id = $1 and cooperative_id = $2 and key <> all($3::text[])', [actor.federationId, id, keys]);
    await this.db.query('insert into cooperative_key (federation_id, cooperative_id, key) select $1, $2, unnest($3::text[]) on conflict do nothing', [actor.federationId, id, keys]);
  }
}
