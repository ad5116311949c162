import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Principals } from '../../../platform/context/principals.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import type { CooperativeStatus } from '../enums.js';
import type { DecideCooperativeStatusInput } from './cooperative.inputs.js';
import { decisionsFrom, mayBecome } from './status-transitions.js';

/** One line of a cooperative's history. */
export interface StatusChange {
  readonly cooperativeId: string;
  readonly from: CooperativeStatus | null;
  readonly to: CooperativeStatus;
  /** '' for an application, which needs none. */
  readonly reason: string;
  readonly decidedById: string;
}

/** Decisions on where a cooperative stands; their history is kept for ever. */
@Injectable()
export class StatusChanges {
  constructor(
    private readonly db: Db,
    private readonly activityLog: ActivityLog,
    private readonly principals: Principals,
  ) {}

  /** Takes a decision, one at a time for each cooperative. @throws NotFoundError, or DomainError CONFLICT for a step that there is not. */
  async decide(actor: Actor, { cooperativeId, to, reason }: DecideCooperativeStatusInput): Promise<void> {
    const [current] = await this.db.query<{ status: CooperativeStatus }>('select status from cooperative where federation_id = $1 and id = $2 for update', [
      actor.federationId, cooperativeId,
    ]);
    if (!current) throw new NotFoundError('cooperative', 'cooperativeId');
    const from = current.status;
    if (!mayBecome(from, to)) {
      throw new DomainError('CONFLICT', `This cooperative is ${from}: it can become ${decisionsFrom(from).join(' or ')}, not ${to}.`, [{ field: 'to', message: `cannot follow ${from}` }]);
    }
    await this.db.query('update cooperative set status = $3, agreement_id = null, version = version + 1, updated_at = now() where federation_id = $1 and id = $2', [actor.federationId, cooperativeId, to]);
    await this.record(actor, { cooperativeId, from, to, reason, decidedById: actor.memberId });
    await this.activityLog.record(actor, {
      action: 'cooperative.decide', subjectType: 'cooperative', subjectId: cooperativeId, before: { status: from }, after: { status: to }, reason, topic: 'COOPERATIVES',
    });
    this.principals.changed();
  }

  /** Writes the line of history that belongs to a status just set. */
  async record(actor: Actor, { cooperativeId, from, to, reason, decidedById }: StatusChange): Promise<void> {
    await this.db.query(
      `insert into cooperative_status_change (federation_id, id, cooperative_id, from_status, to_status, reason, decided_by_id) values ($1, $2, $3, $4, $5, $6, $7)`,
      [actor.federationId, newId(), cooperativeId, from, to, reason, decidedById],
    );
  }
}
