import { Injectable } from '@nestjs/common';
import type { Agreement } from '@auzolan/booking-rules';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';

/** SQL that makes the JSON of an {@link Agreement} from a row `g` of the table agreement. */
export const AGREEMENT_JSON = `json_build_object('from', g.starts_on, 'until', g.ends_on, 'endedAt', (extract(epoch from g.ended_at) * 1000)::bigint)`;

const OF = `select ${AGREEMENT_JSON} as agreement from cooperative c join agreement g on g.federation_id = c.federation_id and g.id = c.agreement_id
  where c.federation_id = auzolan.current_federation() and c.id = $1`;

// Held against its end until what is judged by it is written: whoever ends it sees the booking, or the booking sees the end.
const HOLD = `${OF} for share of g`;

/** Who asks, and for whom as far as that is known. */
export type GuestReader = Pick<Actor, 'federationId'> & Partial<Pick<Actor, 'cooperativeId' | 'cooperativeStatus'>>;

/** Which cooperatives book as guests of the federation. */
@Injectable()
export class Guests {
  constructor(private readonly db: Db) {}

  /** Under which agreement a cooperative is a guest, held in an open transaction; null for one that is no guest. An admitted actor's own is not looked up. */
  async agreementOf({ federationId, ...actor }: GuestReader, cooperativeId: string): Promise<Agreement | null> {
    if (actor.cooperativeId === cooperativeId && actor.cooperativeStatus === 'ADMITTED') return null;
    const [row] = await this.db.read<{ agreement: Agreement }>(federationId, this.db.inTransaction ? HOLD : OF, [cooperativeId || null]);
    return row?.agreement ?? null;
  }
}
