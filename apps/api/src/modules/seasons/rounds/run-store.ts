import { Injectable } from '@nestjs/common';
import { allocateSeason, canonicalJson, seedOf, type Contribution, type SeasonInput, type SeasonLog } from '@auzolan/fair-season';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import type { LockedSeason } from '../season-lock.js';
import type { Round } from './round-input.js';

/** A wish that a run gave and that could not be booked, or is not given any more. */
export interface Conflict {
  readonly wishId: string;
  readonly reason: string;
}

/** One sharing-out, as it is kept. */
export interface StoredRun {
  readonly id: string;
  readonly number: number;
  readonly input: SeasonInput;
  readonly contributions: readonly Contribution[];
  readonly log: SeasonLog;
  readonly conflicts: readonly Conflict[];
}

/** Runs of a round: computed, written once, never changed. */
@Injectable()
export class RunStore {
  constructor(private readonly db: Db) {}

  /** Runs of the season's present round, first one first. */
  async ofRound(actor: Actor, season: LockedSeason): Promise<StoredRun[]> {
    return this.db.query<StoredRun>(
      'select id, number, input, contributions, log, conflicts from season_run where federation_id = $1 and season_id = $2 and round = $3 order by number',
      [actor.federationId, season.id, season.round],
    );
  }

  /** Shares out the round under its secret, which is there since wishes are closed. */
  async compute(season: LockedSeason, { input, contributions }: Round): Promise<SeasonLog> {
    return allocateSeason(input, seedOf(await this.secret(season), contributions));
  }

  /** The promised secret, hexadecimal. */
  async secret(season: LockedSeason): Promise<string> {
    const [row] = await this.db.query<{ secret: string | null }>(`select encode(auzolan.season_secret($1), 'hex') as secret`, [season.id]);
    if (!row?.secret) throw new Error('The secret of a round comes out once its wishes are closed.');
    return row.secret;
  }

  /** Writes a run, unless it says just what the last one does. */
  async keep(actor: Actor, season: LockedSeason, last: StoredRun | undefined, { input, contributions }: Round, log: SeasonLog, conflicts: readonly Conflict[]): Promise<StoredRun> {
    if (last && conflicts.length === 0 && isSame(last, { input, contributions, log })) return last;
    const id = newId();
    const [row] = await this.db.query<{ number: number }>(
      `insert into season_run (federation_id, id, season_id, round, number, input, contributions, log, conflicts, ran_by_id)
       select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5::jsonb, $6::jsonb, $7::jsonb, $8::jsonb, $9 from season_run where federation_id = $1 and season_id = $3 returning number`,
      [actor.federationId, id, season.id, season.round, JSON.stringify(input), JSON.stringify(contributions), JSON.stringify(log), JSON.stringify(conflicts), actor.memberId],
    );
    return { id, number: row!.number, input, contributions, log, conflicts };
  }
}

function isSame(last: StoredRun, { input, contributions, log }: Pick<StoredRun, 'input' | 'contributions' | 'log'>): boolean {
  return canonicalJson([last.input, last.contributions, last.log]) === canonicalJson([input, contributions, log]);
}
