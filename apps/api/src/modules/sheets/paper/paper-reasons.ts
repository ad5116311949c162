import { Injectable } from '@nestjs/common';
import type { ScopedReason } from '@auzolan/booking-rules';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { BatchReader } from '../../../platform/graphql/loader.js';
import { type RefusalReason, Refusals } from '../../rules/index.js';

const REASONS = `
  select k.id, k.reasons, a.owner_id as "ownerId", a.time_zone as "timeZone" from conflict_case k
  join paper_entry e on e.federation_id = k.federation_id and e.id = k.paper_entry_id join asset a on a.federation_id = e.federation_id and a.id = e.asset_id
  where k.federation_id = auzolan.current_federation() and k.id = any ($1::uuid[])`;

interface Refused {
  readonly id: string;
  readonly reasons: ScopedReason[];
  readonly ownerId: string;
  readonly timeZone: string;
}

/** Which rules spoke against lines of paper, for all that a request asks at once. */
@Injectable()
export class PaperReasons {
  constructor(private readonly refusals: Refusals) {}

  private readonly byCase: BatchReader<RefusalReason[]> = async ({ db, actor }, ids) => {
    const rows = await db.read<Refused>(actor.federationId, REASONS, [ids]);
    const told = await this.refusals.tellAll(actor, rows.map((row) => ({ reasons: row.reasons, asset: row })));
    return new Map(rows.map(({ id }, place) => [id, told[place]!]));
  };

  /** In the reader's language; none for cases opened before reasons were kept. */
  async ofCase(context: RequestContext, id: string): Promise<RefusalReason[]> {
    return (await context.loaders.of(this.byCase).load(id)) ?? [];
  }
}
