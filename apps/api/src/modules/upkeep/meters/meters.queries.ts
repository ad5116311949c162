import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { Meter, MeterReading } from './meter.model.js';
import { METER_JSON, READING_JSON } from './meter.sql.js';

const METERS = `
  with found as materialized (select * from meter m where m.federation_id = auzolan.current_federation() and m.asset_id = $1)
  select (select count(*)::int from found) as total, coalesce(json_agg(page.meter), '[]') as items
  from (select ${METER_JSON} as meter from found m order by m.retired_at is not null, m.name, m.id offset $2 limit $3) page`;

const READINGS = `
  with found as materialized (select * from meter_reading r where r.federation_id = auzolan.current_federation() and r.meter_id = $1)
  select (select count(*)::int from found) as total, coalesce(json_agg(page.reading), '[]') as items
  from (select ${READING_JSON} as reading from found r order by r.at desc, r.value desc, r.id desc offset $2 limit $3) page`;

const METER = `select ${METER_JSON} as meter from meter m where m.federation_id = auzolan.current_federation() and m.id = $1`;
const READING = `select ${READING_JSON} as reading from meter_reading r where r.federation_id = auzolan.current_federation() and r.id = $1`;

/** Reads of meters; every member of the federation may see what a shared thing has run. */
@Injectable()
export class MetersQueries {
  constructor(private readonly db: Db) {}

  /** Counters of an asset, those in use first. @throws InputError for a page outside its bounds */
  async ofAsset(actor: Actor, assetId: string, page: PageArgs): Promise<Listed<Meter>> {
    return this.page<Meter>(actor, METERS, assetId, page);
  }

  /** Readings of a meter, newest first, corrected ones included. @throws InputError for a page outside its bounds */
  async readings(actor: Actor, meterId: string, page: PageArgs): Promise<Listed<MeterReading>> {
    return this.page<MeterReading>(actor, READINGS, meterId, page);
  }

  /** Null when there is none of this id here. */
  async meter(actor: Actor, id: string): Promise<Meter | null> {
    const [row] = await this.db.read<{ meter: Meter }>(actor.federationId, METER, [id]);
    return row?.meter ?? null;
  }

  async reading(actor: Actor, id: string): Promise<MeterReading> {
    const [row] = await this.db.read<{ reading: MeterReading }>(actor.federationId, READING, [id]);
    return row!.reading;
  }

  private async page<T>(actor: Actor, sql: string, id: string, page: PageArgs): Promise<Listed<T>> {
    const { skip, take } = checkPage(page);
    const [row] = isUuid(id) ? await this.db.read<{ total: number; items: T[] }>(actor.federationId, sql, [id, skip, take]) : [];
    return { items: row?.items ?? [], totalItems: row?.total ?? 0 };
  }
}
