import { Injectable } from '@nestjs/common';
import { AssetsService } from '../../assets/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import type { AddMeterInput, ReplaceMeterInput } from './meter.inputs.js';
import { ReadingsService } from './readings.service.js';

const INSERT = 'insert into meter (federation_id, id, asset_id, name, unit, scale, replaces_id) values ($1, $2, $3, $4, $5, $6, $7)';

/** Writes of the counters themselves. */
@Injectable()
export class MetersService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly readings: ReadingsService,
    private readonly activity: ActivityLog,
  ) {}

  /** Adds a counter. @returns its id @throws InputError when one of that name runs already */
  async add(actor: Actor, { assetId, name, unit, scale }: AddMeterInput): Promise<string> {
    await this.assets.lock(actor, assetId);
    const id = newId();
    try {
      await this.db.query(INSERT, [actor.federationId, id, assetId, name, unit, scale, null]);
    } catch (error) {
      if (constraintOf(error) === 'meter_running') throw new InputError('name', 'is that of another counter of this asset');
      throw error;
    }
    await this.activity.record(actor, { action: 'meter.add', subjectType: 'asset', subjectId: assetId, after: { meterId: id, name, unit, scale }, topic: 'ASSETS' });
    return id;
  }

  /**
   * A new counter in the place of one that is broken or full: the old one keeps its readings and takes no later ones.
   * @param now epoch milliseconds
   * @returns the id of the new one, which counts the same
   */
  async replace(actor: Actor, { id, at, startsAt }: ReplaceMeterInput, now: number): Promise<string> {
    const [old] = await this.db.query<{ asset_id: string; name: string; unit: string; scale: number; retired: boolean; later: boolean }>(
      `select m.asset_id, m.name, m.unit, m.scale, m.retired_at is not null as retired, exists (select from counted_reading r
         where r.federation_id = m.federation_id and r.meter_id = m.id and r.at > $2) as later
       from meter m where m.federation_id = auzolan.current_federation() and m.id = $1 for no key update`,
      [id, at],
    );
    if (!old) throw new NotFoundError('counter');
    await this.assets.lock(actor, old.asset_id);
    if (old.retired) throw new DomainError('CONFLICT', 'This counter was replaced already.');
    if (at.getTime() > now) throw new InputError('at', 'must not be in the future');
    if (old.later) throw new InputError('at', 'must not be before the last reading of the old counter');
    const replacement = newId();
    await this.db.query('update meter set retired_at = $2 where federation_id = auzolan.current_federation() and id = $1', [id, at]);
    await this.db.query(INSERT, [actor.federationId, replacement, old.asset_id, old.name, old.unit, old.scale, id]);
    await this.activity.record(actor, { action: 'meter.replace', subjectType: 'asset', subjectId: old.asset_id, before: { meterId: id }, after: { meterId: replacement, at, startsAt }, topic: 'ASSETS' });
    await this.readings.record(actor, { meterId: replacement, at, value: startsAt, source: 'MEMBER' }, now);
    return replacement;
  }
}
