import { Injectable } from '@nestjs/common';
import { localDate } from '@auzolan/calendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { Clock } from '../../../platform/clock.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Principals } from '../../../platform/context/principals.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { CooperativesService } from '../cooperatives/cooperatives.service.js';
import { StatusChanges } from '../cooperatives/status-changes.js';
import type { CooperativeStatus } from '../enums.js';
import type { AddGuestInput } from './agreement.inputs.js';

interface Known {
  readonly status: CooperativeStatus;
  readonly agreementId: string | null;
  /** Whether the agreement that it is a guest under is no more. */
  readonly over: boolean | null;
}

const LOCK = `select c.status, c.agreement_id as "agreementId", g.ended_at is not null or g.ends_on < $3::date as over
  from cooperative c left join agreement g on g.federation_id = c.federation_id and g.id = c.agreement_id
  where c.federation_id = $1 and c.id = $2 for update of c`;

/** Cooperatives of other federations that may book here under an agreement. They are no members. */
@Injectable()
export class GuestsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cooperatives: CooperativesService,
    private readonly statusChanges: StatusChanges,
    private readonly activityLog: ActivityLog,
    private readonly principals: Principals,
  ) {}

  /**
   * Makes a cooperative a guest: one that is known and no member, or a new one.
   * @returns its id
   * @throws InputError, NotFoundError, or DomainError CONFLICT for a member, a guest under an agreement that holds, or an agreement that is over
   */
  async add(actor: Actor, { agreementId, cooperativeId, cooperative }: AddGuestInput): Promise<string> {
    if (Boolean(cooperativeId) === Boolean(cooperative)) throw new InputError('cooperativeId', 'or cooperative must be given, and not both');
    const today = localDate(this.clock.millis(), actor.timeZone);
    const [agreement] = await this.db.query<{ partner: string; over: boolean }>(
      'select partner, ended_at is not null or ends_on < $3::date as over from agreement where federation_id = $1 and id = $2 for share', [actor.federationId, agreementId, today],
    );
    if (!agreement) throw new NotFoundError('agreement', 'agreementId');
    if (agreement.over) throw new DomainError('CONFLICT', 'This agreement is over. Make another one first.', [{ field: 'agreementId', message: 'is over' }]);
    const id = cooperativeId ?? (await this.cooperatives.list(actor, cooperative!));
    const [known] = await this.db.query<Known>(LOCK, [actor.federationId, id, today]);
    if (!known) throw new NotFoundError('cooperative', 'cooperativeId');
    checkMayBeGuest(known);
    await this.db.query(`update cooperative set status = 'GUEST', agreement_id = $3, version = version + 1, updated_at = now() where federation_id = $1 and id = $2`, [
      actor.federationId, id, agreementId,
    ]);
    await this.statusChanges.record(actor, { cooperativeId: id, from: known.status, to: 'GUEST', reason: agreement.partner, decidedById: actor.memberId });
    await this.activityLog.record(actor, {
      action: 'cooperative.guest', subjectType: 'cooperative', subjectId: id, topic: 'COOPERATIVES',
      before: { status: known.status, agreementId: known.agreementId }, after: { status: 'GUEST', agreementId },
    });
    this.principals.changed();
    return id;
  }
}

function checkMayBeGuest({ status, over }: Known): void {
  if (status === 'ADMITTED' || status === 'SUSPENDED') throw new DomainError('CONFLICT', 'Members of the federation cannot be its guests.', [{ field: 'cooperativeId', message: 'is a member' }]);
  if (status === 'GUEST' && !over) throw new DomainError('CONFLICT', 'This cooperative is a guest under an agreement already.', [{ field: 'cooperativeId', message: 'is a guest already' }]);
}
