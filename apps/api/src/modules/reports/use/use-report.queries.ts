import { Injectable } from '@nestjs/common';
import type { Period } from '@auzolan/calendar';
import { closingAsset } from '../../assets/index.js';
import { BOOKABLE_JSON, type BookableAsset } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { monthsFrom, type Month } from './months.js';
import { openMinutes } from './open-time.js';
import type { ReportBy, UseReportInput, UseReportRow } from './use-report.model.js';

const STANDING = `('CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED')`;

const KEY: Record<ReportBy, string> = { ASSET: 'x.asset_id::text', COOPERATIVE: 'x.cooperative_id::text', MONTH: 'm.month' };
const NAMED: Record<ReportBy, string> = {
  ASSET: 'select a.id::text as key, a.name from asset a where a.federation_id = auzolan.current_federation() and ($2::uuid is null or a.id = $2) and not a.retired or (a.federation_id, a.id::text) in (select auzolan.current_federation(), key from counted)',
  COOPERATIVE: 'select c.id::text as key, c.name from cooperative c where c.federation_id = auzolan.current_federation() and c.id::text in (select key from counted)',
  MONTH: 'select m.month as key, m.month as name from month m',
};

const OF = `x.federation_id = auzolan.current_federation() and x.starts_at >= m.starts and x.starts_at < m.ends
  and ($2::uuid is null or x.asset_id = $2) and ($3::uuid is null or x.cooperative_id = $3)`;

const reportSql = (by: ReportBy): string => `
  with month as (select * from jsonb_to_recordset($1) as m(month text, starts timestamptz, ends timestamptz)),
  counted as materialized (
    select key, sum(bookings)::int as bookings, sum(booked)::int as booked, sum(used)::int as used, sum(refused)::int as refused from (
      select ${KEY[by]} as key, count(*) as bookings, sum(extract(epoch from x.ends_at - x.starts_at) / 60 * x.quantity) as booked, 0 as used, 0 as refused
      from month m join booking x on ${OF} where x.status in ${STANDING} group by 1
      union all
      select ${KEY[by]}, 0, 0, sum(x.quantity), 0 from month m join usage_line x on ${OF} where x.phase = 'ACTUAL' and x.measure = 'TIME' group by 1
      union all
      select ${KEY[by]}, 0, 0, 0, count(distinct (x.asset_id, x.cooperative_id, x.starts_at, x.ends_at)) from month m join refusal x on ${OF} group by 1
    ) parts group by key),
  named as materialized (${NAMED[by]})
  select (select count(*)::int from named) as total, coalesce(json_agg(page), '[]') as items from (
    select n.key, n.name, coalesce(c.bookings, 0) as bookings, coalesce(c.booked, 0) as "bookedMinutes", coalesce(c.used, 0) as "usedMinutes", coalesce(c.refused, 0) as refused
    from named n left join counted c on c.key = n.key order by n.name, n.key offset $4 limit $5) page`;

const REPORT: Record<ReportBy, string> = { ASSET: reportSql('ASSET'), COOPERATIVE: reportSql('COOPERATIVE'), MONTH: reportSql('MONTH') };

const OPEN = `
  select ${BOOKABLE_JSON} as asset, coalesce((select json_agg(json_build_object('start', extract(epoch from cl.starts_at) * 1000, 'end', extract(epoch from cl.ends_at) * 1000))
    from closure cl where cl.federation_id = a.federation_id and cl.asset_id in (${closingAsset('a.federation_id', 'a.id')}) and cl.starts_at < $3 and cl.ends_at > $2), '[]') as closures
  from asset a where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[])`;

/** How shared things were used, for the office. */
@Injectable()
export class UseReportQueries {
  constructor(private readonly db: Db) {}

  /** One row for each asset, cooperative or month, in two statements at most. @throws InputError for a page outside its bounds */
  async report(actor: Actor, of: UseReportInput, page: PageArgs): Promise<Listed<UseReportRow>> {
    const { skip, take } = checkPage(page);
    const months = monthsFrom(of.from, of.months, actor.timeZone);
    const rows = months.map(({ month, start, end }) => ({ month, starts: new Date(start), ends: new Date(end) }));
    const [row] = await this.db.read<{ total: number; items: UseReportRow[] }>(actor.federationId, REPORT[of.by], [JSON.stringify(rows), of.assetId ?? null, of.cooperativeId ?? null, skip, take]);
    const open = await this.openMinutes(actor, of, months, row!.items);
    return { totalItems: row!.total, items: row!.items.map((item) => ({ ...item, ...idle(item, open.get(item.key)) })) };
  }

  /** Open minutes by key, where they can be said. */
  private async openMinutes(actor: Actor, { by, assetId, cooperativeId }: UseReportInput, months: readonly Month[], items: readonly UseReportRow[]): Promise<Map<string, number>> {
    const ids = by === 'ASSET' ? items.map(({ key }) => key) : by === 'MONTH' && assetId ? [assetId] : [];
    if (ids.length === 0 || cooperativeId) return new Map();
    const whole: Period = { start: months[0]!.start, end: months.at(-1)!.end };
    const rows = await this.db.read<{ asset: BookableAsset; closures: Period[] }>(actor.federationId, OPEN, [ids, new Date(whole.start), new Date(whole.end)]);
    if (by === 'ASSET') return new Map(rows.map(({ asset, closures }) => [asset.id, openMinutes(asset, closures, whole)]));
    return new Map(rows.flatMap(({ asset, closures }) => months.map((month) => [month.month, openMinutes(asset, closures, month)] as const)));
  }
}

function idle({ bookedMinutes }: UseReportRow, open: number | undefined): Pick<UseReportRow, 'openMinutes' | 'idleMinutes'> {
  return open === undefined ? { openMinutes: null, idleMinutes: null } : { openMinutes: open, idleMinutes: Math.max(0, open - bookedMinutes) };
}
