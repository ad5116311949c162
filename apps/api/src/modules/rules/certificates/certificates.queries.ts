import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { CertificateKind } from './certificate.model.js';
import { granterValues, KIND_JSON } from './certificate.sql.js';

const KINDS = `
  select (select count(*)::int from certificate_kind c where c.federation_id = auzolan.current_federation()) as total, coalesce(json_agg(page.kind), '[]') as items
  from (select ${KIND_JSON} as kind from certificate_kind k where k.federation_id = auzolan.current_federation() order by k.retired, k.name, k.id offset $3 limit $4) page`;
const ONE = `select ${KIND_JSON} as kind from certificate_kind k where k.federation_id = auzolan.current_federation() and k.id = $3`;

/** Reads of kinds of certificate; every member may see them. */
@Injectable()
export class CertificatesQueries {
  constructor(private readonly db: Db) {}

  /** Those that are given first, by name. @throws InputError for a page outside its bounds */
  async kinds(actor: Actor, page: PageArgs): Promise<Listed<CertificateKind>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: CertificateKind[] }>(actor.federationId, KINDS, [...granterValues(actor), skip, take]);
    return { items: row!.items, totalItems: row!.total };
  }

  async kind(actor: Actor, id: string): Promise<CertificateKind | null> {
    const [row] = await this.db.read<{ kind: CertificateKind }>(actor.federationId, ONE, [...granterValues(actor), id]);
    return row?.kind ?? null;
  }
}
