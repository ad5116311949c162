import { Injectable } from '@nestjs/common';
import { localDate } from '@auzolan/calendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { programOf } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isOverdue } from './maintenance.sql.js';

const OVERDUE_HERE = isOverdue('$2');

const REFRESH = `update asset a set waits_for = late.name from (select $1::uuid as id, (select p.name from maintenance_plan p
    where p.federation_id = auzolan.current_federation() and p.asset_id = $1 and p.blocks_booking and not p.retired and ${OVERDUE_HERE} order by p.due_day, p.id limit 1) as name) late
  where a.federation_id = auzolan.current_federation() and a.id = late.id and a.waits_for is distinct from late.name returning a.waits_for as name`;

/** Whether assets wait for overdue work, so that they cannot be booked. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
  ) {}

  /** Looks again at one asset, in the open transaction. @param now epoch milliseconds */
  async refresh(federationId: string, assetId: string, now: number): Promise<void> {
    const [asset] = await this.db.query<{ time_zone: string }>('select time_zone from asset where federation_id = auzolan.current_federation() and id = $1', [assetId]);
    if (!asset) return;
    const [changed] = await this.db.query<{ name: string | null }>(REFRESH, [assetId, localDate(now, asset.time_zone)]);
    if (!changed) return;
    await this.activity.record(programOf(federationId), { action: changed.name ? 'asset.wait' : 'asset.ready', subjectType: 'asset', subjectId: assetId, after: { waitsFor: changed.name }, topic: 'ASSETS' });
  }
}
