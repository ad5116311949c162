import { Injectable } from '@nestjs/common';
import { AssetsService } from '../../assets/index.js';
import { cancellerValues, IS_KEEPER } from '../../bookings/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import type { AddKeyInput, ChangeKeyInput, HandOverKeyInput } from './key.model.js';
import { HOLDS_NOW, LAST_HANDOVER } from './keys.sql.js';

const KNOWN = `select k.asset_id, k.retired, ${IS_KEEPER} as keeper, ${IS_KEEPER} or h.to_id = $1::uuid or ${HOLDS_NOW} as may
  from asset_key k join asset a on a.federation_id = k.federation_id and a.id = k.asset_id ${LAST_HANDOVER}
  where k.federation_id = auzolan.current_federation() and k.id = $4 for update of k`;

/** Keys and codes, and the chain of who had them. Codes themselves are never written down in the activity. */
@Injectable()
export class KeysService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly activity: ActivityLog,
  ) {}

  /** @returns the asset's id */
  async add(actor: Actor, { assetId, label, code }: AddKeyInput): Promise<string> {
    await this.assets.lock(actor, assetId);
    const id = newId();
    try {
      await this.db.attempt(() => this.db.query('insert into asset_key (federation_id, id, asset_id, label, code) values ($1, $2, $3, $4, $5)', [actor.federationId, id, assetId, label, code || null]));
    } catch (error) {
      if (constraintOf(error) === 'asset_key_label') throw new InputError('label', 'is that of another key of this asset');
      throw error;
    }
    await this.activity.record(actor, { action: 'key.add', subjectType: 'asset', subjectId: assetId, after: { keyId: id, label }, topic: 'ASSETS' });
    return assetId;
  }

  /** @returns the asset's id */
  async change(actor: Actor, { id, code, retired }: ChangeKeyInput): Promise<string> {
    const { asset_id: assetId } = await this.known(actor, id);
    await this.assets.lock(actor, assetId);
    await this.db.query('update asset_key set code = coalesce($2, code), retired = coalesce($3, retired) where federation_id = auzolan.current_federation() and id = $1', [id, code || null, retired ?? null]);
    await this.activity.record(actor, { action: 'key.change', subjectType: 'asset', subjectId: assetId, after: { keyId: id, codeChanged: Boolean(code), retired }, topic: 'ASSETS' });
    return assetId;
  }

  /** Writes down who has a key now: said by who has it, who holds a booking around now, or who looks after the asset. @returns the asset's id @throws DomainError */
  async handOver(actor: Actor, { keyId, toMemberId = null, bookingId = null }: HandOverKeyInput): Promise<string> {
    const key = await this.known(actor, keyId, 'keyId');
    if (!key.may) throw new DomainError('FORBIDDEN', 'Only who has the key, holds a booking now or looks after the thing can hand it over.');
    if (key.retired) throw new DomainError('CONFLICT', 'This key is no longer used.');
    try {
      await this.db.attempt(() =>
        this.db.query('insert into key_handover (federation_id, id, key_id, to_id, booking_id, by_id) values ($1, $2, $3, $4, $5, $6)', [actor.federationId, newId(), keyId, toMemberId, bookingId, actor.memberId]),
      );
    } catch (error) {
      if (constraintOf(error) === 'key_handover_federation_id_to_id_fkey') throw new NotFoundError('member', 'toMemberId');
      if (constraintOf(error) === 'key_handover_federation_id_booking_id_fkey') throw new NotFoundError('booking', 'bookingId');
      throw error;
    }
    await this.activity.record(actor, { action: 'key.handOver', subjectType: 'asset', subjectId: key.asset_id, after: { keyId, toMemberId, bookingId }, topic: 'ASSETS' });
    return key.asset_id;
  }

  private async known(actor: Actor, id: string, field = 'id'): Promise<{ asset_id: string; retired: boolean; may: boolean }> {
    const [key] = await this.db.query<{ asset_id: string; retired: boolean; may: boolean }>(KNOWN, [...cancellerValues(actor), id]);
    if (!key) throw new NotFoundError('key', field);
    return key;
  }
}
