import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { WeatherShift } from './weather.model.js';
import { FIND_SHIFT, LIST_SHIFTS, weatherReader } from './weather.sql.js';

/** Reads of proposals; every member may see which times move. */
@Injectable()
export class WeatherQueries {
  constructor(private readonly db: Db) {}

  async find(actor: Actor, id: string): Promise<WeatherShift | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.db.read<{ shift: WeatherShift }>(actor.federationId, FIND_SHIFT, [...weatherReader(actor), id]);
    return row ? Object.assign(new WeatherShift(), row.shift) : null;
  }

  /** Newest first. @param mine only those that wait for the reader's answer */
  async list(actor: Actor, assetId: string | null, mine: boolean, page: PageArgs): Promise<Listed<WeatherShift>> {
    const { skip, take } = checkPage(page);
    if (assetId !== null && !isUuid(assetId)) return { items: [], totalItems: 0 };
    const [row] = await this.db.read<{ total: number; items: WeatherShift[] }>(actor.federationId, LIST_SHIFTS, [...weatherReader(actor), assetId, mine, skip, take]);
    return { items: row!.items, totalItems: row!.total };
  }
}
