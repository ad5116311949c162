import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { DomainError, NotFoundError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import type { DraftInput } from './settlement.inputs.js';
import type { SettlementStatus } from './settlement.model.js';

/** A settlement that can still change, held until the transaction ends. */
export interface Draft {
  readonly id: string;
  readonly fromDate: string;
  readonly lastDate: string;
  readonly ends: Date;
  readonly version: number;
}

const LOCK = `select s.id, s.from_date::text as "fromDate", s.last_date::text as "lastDate", s.ends_at as ends, s.version, s.status
  from settlement s where s.federation_id = auzolan.current_federation() and s.id = $1 for update`;

/** The way to a settlement for whoever changes it. */
@Injectable()
export class Drafts {
  constructor(private readonly db: Db) {}

  /** @throws DomainError when there is none, it is closed, or someone changed it since it was read (a version is given) */
  async lock(_actor: Actor, { settlementId, expectedVersion }: Pick<DraftInput, 'settlementId'> & { expectedVersion?: number }): Promise<Draft> {
    const [row] = isUuid(settlementId) ? await this.db.query<Draft & { status: SettlementStatus }>(LOCK, [settlementId]) : [];
    if (!row) throw new NotFoundError('settlement', 'settlementId');
    if (row.status === 'CLOSED') throw new DomainError('CONFLICT', 'This season is closed; what was settled stays as it is.');
    if (expectedVersion !== undefined && row.version !== expectedVersion) throw new StaleVersionError('settlement');
    return row;
  }

  /** Marks a draft as changed. */
  async touch({ id }: Draft): Promise<void> {
    await this.db.query('update settlement set version = version + 1 where federation_id = auzolan.current_federation() and id = $1', [id]);
  }
}
