import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { CooperativeSort } from '../enums.js';
import type { CooperativeFilter } from './cooperative-list.inputs.js';
import { cooperativeList } from './cooperative-list.sql.js';
import { toCooperative, type Cooperative } from './cooperative.model.js';
import { COOPERATIVE_ROWS } from './cooperative.rows.js';

/** Which cooperatives are asked for, and what of them. */
export interface CooperativeListQuery {
  readonly filter: CooperativeFilter;
  readonly sort: CooperativeSort;
  readonly page: PageArgs;
  /** GraphQL fields of a cooperative that are selected; others are left undefined. */
  readonly fields: readonly string[];
  /** Of labels, BCP 47. */
  readonly language: string;
}

/** Lists of cooperatives. Every member may see every cooperative of the federation, whatever its status. */
@Injectable()
export class CooperativesQueries {
  constructor(private readonly db: Db) {}

  /** One page, in one statement. @throws InputError */
  async list(actor: Actor, { filter, sort, page, fields, language }: CooperativeListQuery): Promise<Listed<Cooperative>> {
    const part = COOPERATIVE_ROWS.part(fields);
    const [rows] = await this.db.readLists(actor.federationId, cooperativeList(actor.federationId, filter, sort, checkPage(page), part.sql));
    const [TOTAL, DISTANCE, ID] = [0, 1, 2];
    return {
      items: rows!.filter((row) => row[ID] !== null).map((row) => toCooperative(part.objectAt(row, ID), language, row[DISTANCE] as number | null)),
      totalItems: rows![0]![TOTAL] as number,
    };
  }
}
