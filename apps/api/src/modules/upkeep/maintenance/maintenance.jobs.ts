import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { READING_RECORDED, type ReadingRecorded } from '../meters/index.js';
import { ReadinessService } from './readiness.service.js';

/** Looks, every hour, which assets wait for work that has become overdue. */
@JobTask('upkeep.readiness', '7 * * * *')
export class ReadinessJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly readiness: ReadinessService,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id: federationId } of federations) {
      const assets = await this.db.read<{ id: string }>(federationId, `select a.id from asset a where a.federation_id = auzolan.current_federation() and (a.waits_for is not null
        or exists (select from maintenance_plan p where p.federation_id = a.federation_id and p.asset_id = a.id and p.blocks_booking and not p.retired)) order by a.id`);
      for (const { id } of assets) await this.db.tx(federationId, () => this.readiness.refresh(federationId, id, this.clock.millis()));
    }
  }
}

/** Looks at an asset again when one of its counters was read. */
@JobTask('upkeep.readingMaintenance')
@Hears(READING_RECORDED)
export class ReadingMaintenanceJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly readiness: ReadinessService,
    private readonly clock: Clock,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, readingId } = payload as ReadingRecorded;
    await this.db.tx(federationId, async () => {
      const [read] = await this.db.query<{ asset_id: string }>(
        `select m.asset_id from meter_reading r join meter m on m.federation_id = r.federation_id and m.id = r.meter_id where r.federation_id = auzolan.current_federation() and r.id = $1`,
        [readingId],
      );
      if (read) await this.readiness.refresh(federationId, read.asset_id, this.clock.millis());
    });
  }
}
