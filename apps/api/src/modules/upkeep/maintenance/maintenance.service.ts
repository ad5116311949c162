import { Injectable } from '@nestjs/common';
import { localDate } from '@auzolan/calendar';
import { AssetsService } from '../../assets/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError, NotFoundError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import type { AddMaintenancePlanInput, ChangeMaintenancePlanInput, MaintenanceFields, RecordMaintenanceInput } from './maintenance.model.js';
import { ReadinessService } from './readiness.service.js';

const COLUMNS = 'name, instructions, every_months, every_days, meter_id, every_reading, blocks_booking, since_day, since_reading';

const INSERT = `insert into maintenance_plan (federation_id, id, asset_id, ${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const UPDATE = `update maintenance_plan set (${COLUMNS}) = row ($3, $4, $5::int, $6::int, $7::uuid, $8::bigint, $9::boolean, $10::date, $11::bigint), retired = $2, version = version + 1
  where federation_id = auzolan.current_federation() and id = $1`;

interface Plan {
  asset_id: string;
  version: number;
  meter_id: string | null;
  retired: boolean;
  since_day: string;
}

/** Plans of work on assets, and that it was done. For coordinators of the owner and stewards. */
@Injectable()
export class MaintenanceService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly readiness: ReadinessService,
    private readonly activity: ActivityLog,
  ) {}

  /** @param now epoch milliseconds @returns the plan's id @throws DomainError */
  async add(actor: Actor, { assetId, plan }: AddMaintenancePlanInput, now: number): Promise<string> {
    await this.assets.lock(actor, assetId);
    const id = newId();
    await this.write(plan, () => this.db.query(INSERT, [actor.federationId, id, assetId, ...valuesOf(plan)]));
    await this.activity.record(actor, { action: 'maintenance.plan', subjectType: 'asset', subjectId: assetId, after: { planId: id, ...plan }, topic: 'ASSETS' });
    await this.readiness.refresh(actor.federationId, assetId, now);
    return id;
  }

  /** Replaces all its fields. @param now epoch milliseconds @throws DomainError */
  async change(actor: Actor, { id, expectedVersion, plan, retired }: ChangeMaintenancePlanInput, now: number): Promise<void> {
    const before = await this.lock(actor, id, 'id');
    if (before.version !== expectedVersion) throw new StaleVersionError('plan');
    await this.write(plan, () => this.db.query(UPDATE, [id, retired ?? before.retired, ...valuesOf(plan)]));
    await this.activity.record(actor, { action: 'maintenance.change', subjectType: 'asset', subjectId: before.asset_id, after: { planId: id, retired, ...plan }, topic: 'ASSETS' });
    await this.readiness.refresh(actor.federationId, before.asset_id, now);
  }

  /** Writes down that the work was done; the next interval counts from then. @param now epoch milliseconds @throws DomainError */
  async record(actor: Actor, { planId, day, reading = null, note }: RecordMaintenanceInput, now: number): Promise<void> {
    const plan = await this.lock(actor, planId, 'planId');
    if (plan.retired) throw new DomainError('CONFLICT', 'This work is no longer needed.');
    if (day > localDate(now, actor.timeZone)) throw new InputError('day', 'must not be in the future');
    if (plan.meter_id && reading === null) throw new InputError('reading', 'must say what the counter showed');
    if (!plan.meter_id && reading !== null) throw new InputError('reading', 'must be left out: this plan goes by no counter');
    await this.db.query('insert into maintenance_done (federation_id, id, plan_id, day, reading, note, by_id) values ($1, $2, $3, $4, $5, $6, $7)', [
      actor.federationId, newId(), planId, day, reading, note ?? '', actor.memberId,
    ]);
    // What was done earlier than the last time, and is only now written down, does not set the clock back.
    await this.db.query(
      `update maintenance_plan set since_day = greatest(since_day, $2::date), since_reading = greatest(since_reading, coalesce($3::bigint, 0)), version = version + 1
       where federation_id = auzolan.current_federation() and id = $1`,
      [planId, day, reading],
    );
    await this.activity.record(actor, { action: 'maintenance.done', subjectType: 'asset', subjectId: plan.asset_id, after: { planId, day, reading }, topic: 'ASSETS' });
    await this.readiness.refresh(actor.federationId, plan.asset_id, now);
  }

  private async lock(actor: Actor, id: string, field: string): Promise<Plan> {
    const [plan] = await this.db.query<Plan>('select asset_id, version, meter_id, retired, since_day from maintenance_plan where federation_id = auzolan.current_federation() and id = $1 for update', [id]);
    if (!plan) throw new NotFoundError('plan', field);
    await this.assets.lock(actor, plan.asset_id);
    return plan;
  }

  private async write(plan: MaintenanceFields, statement: () => Promise<unknown>): Promise<void> {
    if (plan.everyMonths && plan.everyDays) throw new InputError('plan.everyDays', 'and everyMonths exclude each other');
    if (!plan.everyMonths && !plan.everyDays && !plan.everyReading) throw new InputError('plan.everyMonths', 'or another interval must be given');
    if (Boolean(plan.meterId) !== Boolean(plan.everyReading)) throw new InputError('plan.meterId', 'and everyReading belong together');
    try {
      await this.db.attempt(statement);
    } catch (error) {
      if (constraintOf(error) === 'maintenance_plan_name') throw new InputError('plan.name', 'is that of another plan of this asset');
      if (constraintOf(error)?.startsWith('maintenance_plan_federation_id_meter_id')) throw new NotFoundError('counter', 'plan.meterId');
      throw error;
    }
  }
}

function valuesOf(plan: MaintenanceFields): unknown[] {
  return [
    plan.name, plan.instructions ?? '', plan.everyMonths ?? null, plan.everyDays ?? null, plan.meterId ?? null, plan.everyReading ?? null,
    plan.blocksBooking ?? false, plan.sinceDay, plan.sinceReading ?? '0',
  ];
}
