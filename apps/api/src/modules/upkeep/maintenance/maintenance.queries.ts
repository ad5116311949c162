import { Injectable } from '@nestjs/common';
import { addDays, localDate } from '@auzolan/calendar';
import { cancellerValues, IS_KEEPER } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { InputError } from '../../../platform/errors/domain-error.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { isOverdue, LATEST_READING, planJson } from './maintenance.sql.js';
import type { MaintenanceDone, MaintenancePlan } from './maintenance.model.js';

// Soon by its counter: the last tenth of the interval.
const DUE = `
  with found as materialized (select p.id, ${isOverdue('$4')} as overdue from maintenance_plan p join asset a on a.federation_id = p.federation_id and a.id = p.asset_id
    where p.federation_id = auzolan.current_federation() and not p.retired and not a.retired and $1::uuid is not null and ${IS_KEEPER}
      and (p.due_day <= $5::date or p.due_reading - p.every_reading / 10 <= ${LATEST_READING}))
  select (select count(*)::int from found) as total, coalesce(json_agg(page.plan), '[]') as items from (
    select ${planJson('$4')} as plan from maintenance_plan p join found f on f.id = p.id where p.federation_id = auzolan.current_federation()
    order by f.overdue desc, p.due_day, p.id offset $6 limit $7) page`;

const OF_ASSETS = `select p.asset_id as of, ${planJson('$2')} as plan from maintenance_plan p
  where p.federation_id = auzolan.current_federation() and p.asset_id = any ($1::uuid[]) and not p.retired order by p.due_day, p.name, p.id`;

const ONE = `select ${planJson('$2')} as plan from maintenance_plan p where p.federation_id = auzolan.current_federation() and p.id = $1`;

const DONE_OF = `select x.id as of, json_build_object('id', d.id, 'memberId', d.by_id, 'day', d.day, 'reading', d.reading::text, 'note', d.note) as done from unnest($1::uuid[]) as x(id)
  join lateral (select * from maintenance_done m where m.federation_id = auzolan.current_federation() and m.plan_id = x.id order by m.day desc, m.id desc limit 50) d on true order by d.day desc, d.id desc`;

/** By asset: its plans, the next due first. */
export const plansOf: BatchReader<MaintenancePlan[]> = async ({ actor, db, now }, ids) => {
  const rows = await db.read<{ of: string; plan: MaintenancePlan }>(actor.federationId, OF_ASSETS, [ids, localDate(now, actor.timeZone)]);
  return new Map([...groupedBy(ids, rows, ({ of }) => of)].map(([id, group]) => [id, group.map(({ plan }) => plan)]));
};

/** By plan: the last fifty times that it was done, newest first. */
export const doneOf: BatchReader<MaintenanceDone[]> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ of: string; done: MaintenanceDone }>(actor.federationId, DONE_OF, [ids]);
  return new Map([...groupedBy(ids, rows, ({ of }) => of)].map(([id, group]) => [id, group.map(({ done }) => done)]));
};

/** Reads of plans. */
@Injectable()
export class MaintenanceQueries {
  constructor(private readonly db: Db) {}

  /** What is overdue, or due within so many days, of assets that the actor looks after; the most overdue first. @param now epoch milliseconds */
  async due(actor: Actor, withinDays: number, page: PageArgs, now: number): Promise<Listed<MaintenancePlan>> {
    if (withinDays < 0 || withinDays > 730) throw new InputError('withinDays', 'must be from 0 to 730');
    const { skip, take } = checkPage(page);
    const today = localDate(now, actor.timeZone);
    const [row] = await this.db.read<{ total: number; items: MaintenancePlan[] }>(actor.federationId, DUE, [...cancellerValues(actor), today, addDays(today, withinDays), skip, take]);
    return { items: row!.items, totalItems: row!.total };
  }

  /** One plan that is there. @param now epoch milliseconds */
  async one(actor: Actor, id: string, now: number): Promise<MaintenancePlan> {
    const [row] = await this.db.read<{ plan: MaintenancePlan }>(actor.federationId, ONE, [id, localDate(now, actor.timeZone)]);
    return row!.plan;
  }
}
