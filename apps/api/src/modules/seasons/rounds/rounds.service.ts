import { Injectable } from '@nestjs/common';
import type { SeasonLog } from '@auzolan/fair-season';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { checkClosing } from '../seasons.service.js';
import { SeasonLock, type LockedSeason } from '../season-lock.js';
import type { DiscardRunInput } from './run.inputs.js';
import { RoundInput } from './round-input.js';
import { RunStore, type Conflict, type StoredRun } from './run-store.js';
import { WinnersBooking } from './winners-booking.js';

/** What became of publishing: done, or a new run because some of the old one could not be booked. */
export interface Published {
  readonly seasonId: string;
  readonly published: boolean;
}

/** Sharing out: run, publish, discard. Whoever does it can see the result and end the round, not bend it. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly db: Db,
    private readonly lock: SeasonLock,
    private readonly rounds: RoundInput,
    private readonly runs: RunStore,
    private readonly winners: WinnersBooking,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Shares out the season. Run again it gives the same, as long as nothing else was booked or closed.
   * @param now epoch milliseconds
   * @returns the run's id
   */
  async run(actor: Actor, seasonId: string, now: number): Promise<string> {
    const season = await this.lock.closed(actor, seasonId, now);
    const earlier = await this.runs.ofRound(actor, season);
    const run = await this.again(actor, season, earlier, [], now);
    if (run.id !== earlier.at(-1)?.id) await this.note(actor, 'season.run', season, run);
    return run.id;
  }

  /**
   * Books all that the last run gave, in one piece, and shows its secret. When some of it cannot be booked any more,
   * nothing is booked: the season is shared out again under the same seed, and what changed is listed to be looked at.
   */
  async publish(actor: Actor, runId: string, now: number): Promise<Published> {
    const season = await this.lock.closed(actor, await this.seasonOf(actor, runId), now);
    const earlier = await this.runs.ofRound(actor, season);
    const last = earlier.at(-1);
    if (last?.id !== runId) throw new DomainError('CONFLICT', 'The season has been shared out again since. Look at the last result before you publish.');
    const round = await this.rounds.read(actor, season, ruledOut(earlier), now);
    const log = await this.runs.compute(season, round);
    const lost = lostSince(last.log, log);
    const missed = lost.length ? [] : await this.winners.book(actor, season, round, log.given, now);
    if (lost.length || missed.length) {
      const again = await this.again(actor, season, earlier, missed, now, lost);
      await this.note(actor, 'season.run', season, again);
      return { seasonId: season.id, published: false };
    }
    const run = await this.runs.keep(actor, season, last, round, log, []);
    await this.end(actor, season, run.id, 'PUBLISHED', '');
    await this.note(actor, 'season.publish', season, run);
    return { seasonId: season.id, published: true };
  }

  /** Ends the round without booking, for everyone to see with its reason and secret, and opens another under a new one. */
  async discard(actor: Actor, { runId, reason, closesAt }: DiscardRunInput, now: number): Promise<string> {
    const season = await this.lock.closed(actor, await this.seasonOf(actor, runId), now);
    const last = (await this.runs.ofRound(actor, season)).at(-1);
    if (last?.id !== runId) throw new DomainError('CONFLICT', 'The season has been shared out again since. Look at the last result before you discard it.');
    checkClosing(closesAt, now, season.startsAt);
    await this.end(actor, season, runId, 'DISCARDED', reason);
    await this.db.query('update season set round = round + 1, closes_at = $3, version = version + 1 where federation_id = $1 and id = $2', [actor.federationId, season.id, closesAt]);
    await this.db.query('select auzolan.promise_season_seed($1)', [season.id]);
    await this.activity.record(actor, { action: 'season.discard', subjectType: 'season', subjectId: season.id, before: { runId, round: season.round }, after: { round: season.round + 1, closesAt }, reason });
    return season.id;
  }

  private async again(actor: Actor, season: LockedSeason, earlier: readonly StoredRun[], missed: readonly Conflict[], now: number, lost: readonly Conflict[] = []): Promise<StoredRun> {
    const round = await this.rounds.read(actor, season, ruledOut(earlier, missed), now);
    const log = await this.runs.compute(season, round);
    return this.runs.keep(actor, season, earlier.at(-1), round, log, [...missed, ...lost]);
  }

  private async seasonOf({ federationId }: Actor, runId: string): Promise<string> {
    const [run] = await this.db.query<{ season_id: string }>('select season_id from season_run where federation_id = $1 and id = $2', [federationId, runId]);
    if (!run) throw new NotFoundError('result', 'runId');
    return run.season_id;
  }

  private async end(actor: Actor, season: LockedSeason, runId: string, outcome: 'PUBLISHED' | 'DISCARDED', reason: string): Promise<void> {
    await this.db.query(
      `insert into season_end (federation_id, season_id, round, run_id, outcome, reason, secret, ended_by_id) values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), $8)`,
      [actor.federationId, season.id, season.round, runId, outcome, reason, await this.runs.secret(season), actor.memberId],
    );
  }

  private async note(actor: Actor, action: string, season: LockedSeason, { id, number, log, conflicts }: StoredRun): Promise<void> {
    await this.activity.record(actor, {
      action, subjectType: 'season', subjectId: season.id, after: { runId: id, number, round: season.round, given: log.given.length, refused: log.refused.length, conflicts: conflicts.length },
    });
  }
}

/** Wishes that the rules of booking refused when they were to be booked in this round. */
function ruledOut(runs: readonly StoredRun[], missed: readonly Conflict[] = []): Set<string> {
  return new Set([...runs.flatMap(({ conflicts }) => conflicts), ...missed].filter(({ reason }) => reason === 'RULES').map(({ wishId }) => wishId));
}

/** What the one gave and the other does not, with the reason. */
function lostSince(before: SeasonLog, after: SeasonLog): Conflict[] {
  const reasons = new Map(after.refused.map(({ wishId, reason }) => [wishId, reason]));
  return before.given.filter((id) => reasons.has(id)).map((wishId) => ({ wishId, reason: reasons.get(wishId)! }));
}
